package io.github.duizhao.collation;

import java.util.List;

/** A stretch of a block's text: one that all witnesses share, or a site where they differ. */
sealed interface Run permits Run.Common, VariantSite {
  /** The unit of the joined text that it begins at. */
  int place();

  /** Its text in the book. */
  String text();

  /** What all witnesses that have the passage share. */
  record Common(int place, String text) implements Run {}

  /** The text of some runs in the book. */
  static String text(List<Run> runs, int from, int to) {
    StringBuilder text = new StringBuilder();
    runs.subList(from, to).forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** At least {@code length} characters before a run, or all. */
  static String before(List<Run> runs, int run, int length) {
    int from = run;
    for (int have = 0; from > 0 && have < length; from--) {
      have += runs.get(from - 1).text().length();
    }
    return text(runs, from, run);
  }

  /** At least {@code length} characters after a run, or all. */
  static String after(List<Run> runs, int run, int length) {
    int to = run + 1;
    for (int have = 0; to < runs.size() && have < length; to++) {
      have += runs.get(to).text().length();
    }
    return text(runs, run + 1, to);
  }
}
