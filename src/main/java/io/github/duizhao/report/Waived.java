package io.github.duizhao.report;

/** A finding and the waiver that covers it. */
public record Waived(Finding finding, Waiver waiver) {}
