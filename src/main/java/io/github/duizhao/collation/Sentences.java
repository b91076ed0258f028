package io.github.duizhao.collation;

/** Tells whether a text ends with a sentence. */
final class Sentences {
  private static final String STOPS = "。！？!?…．.";
  private static final String CLOSERS = "”’」』）)》〉】〕\"'";

  private Sentences() {}

  static boolean isEnd(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || CLOSERS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
