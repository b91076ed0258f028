package io.github.duizhao.markdown;

import io.github.duizhao.text.Characters;

/**
 * The characters on both sides of a run of {@code *} or {@code _}, which decide whether it can open
 * or close emphasis (CommonMark 0.31.2, 6.2).
 */
final class Flanks {
  private Flanks() {}

  /** Whether a run of asterisks can open emphasis. */
  static boolean canOpen(CharSequence text, int start, int end) {
    int before = before(text, start);
    int after = after(text, end);
    return !Characters.isSpace(after)
        && (!isPunctuation(after) || Characters.isSpace(before) || isPunctuation(before));
  }

  /** Whether a run of asterisks can close emphasis. */
  static boolean canClose(CharSequence text, int start, int end) {
    int before = before(text, start);
    int after = after(text, end);
    return !Characters.isSpace(before)
        && (!isPunctuation(before) || Characters.isSpace(after) || isPunctuation(after));
  }

  /** Whether a full-width character is next to the run. */
  static boolean isNextToWide(CharSequence text, int start, int length) {
    int before = before(text, start);
    int after = after(text, start + length);
    return Characters.isWide(before) || Characters.isWide(after);
  }

  /** Whether flexmark treats it as punctuation; of symbols, only ASCII ones. */
  static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> "$+<=>^`|~".indexOf(codePoint) >= 0;
    };
  }

  private static int before(CharSequence text, int start) {
    return start == 0 ? '\n' : Character.codePointBefore(text, start);
  }

  private static int after(CharSequence text, int end) {
    return end >= text.length() ? '\n' : Character.codePointAt(text, end);
  }
}
