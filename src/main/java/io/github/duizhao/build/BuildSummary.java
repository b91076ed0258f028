package io.github.duizhao.build;

/** How many files of each kind a build has written; PDFs include those of single chapters. */
public record BuildSummary(int pages, int pdfs, int epubs) {}
