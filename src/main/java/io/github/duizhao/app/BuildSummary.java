package io.github.duizhao.app;

import java.util.List;

/**
 * What a build has written.
 *
 * @param pages pages of the website
 * @param pdfs those of single chapters included
 * @param amounts files and bytes of each format
 */
public record BuildSummary(int pages, int pdfs, int epubs, List<Amount> amounts) {

  public BuildSummary {
    amounts = List.copyOf(amounts);
  }

  BuildSummary(int pages, int pdfs, int epubs) {
    this(pages, pdfs, epubs, List.of());
  }

  /** That of a build that published nothing. */
  static BuildSummary nothing() {
    return new BuildSummary(0, 0, 0);
  }

  BuildSummary with(List<Amount> written) {
    return new BuildSummary(pages, pdfs, epubs, written);
  }
}
