package io.github.duizhao.collation;

import io.github.duizhao.model.Characters;

/** Joins two pieces of text where nothing stood between them: Western words keep apart. */
final class TextJoiner {
  private TextJoiner() {}

  static void append(StringBuilder text, String more) {
    if (text.length() > 0 && !more.isEmpty()) {
      text.append(between(text.codePointBefore(text.length()), more.codePointAt(0)));
    }
    text.append(more);
  }

  /** What stands between two characters that are joined: a space or nothing. */
  static String between(int before, int after) {
    boolean apart =
        !Character.isWhitespace(before)
            && !Character.isWhitespace(after)
            && !Characters.absorbsSpace(before)
            && !Characters.absorbsSpace(after);
    return apart ? " " : "";
  }
}
