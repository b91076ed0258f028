package io.github.duizhao.build;

/**
 * What an import has done.
 *
 * @param written files whose content is new
 * @param unchanged files that were right already
 */
public record ImportSummary(int written, int unchanged) {}
