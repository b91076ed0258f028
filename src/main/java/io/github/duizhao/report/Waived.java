package io.github.duizhao.report;

/** A finding that does not count, and the waiver that says why. */
public record Waived(Finding finding, Waiver waiver) {}
