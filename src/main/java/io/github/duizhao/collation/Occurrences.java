package io.github.duizhao.collation;

/** Counts words in a text, overlapping ones too. */
final class Occurrences {
  private Occurrences() {}

  static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
