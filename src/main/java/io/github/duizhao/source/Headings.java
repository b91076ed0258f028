package io.github.duizhao.source;

import io.github.duizhao.model.Characters;
import io.github.duizhao.model.HeadingLabel;

/** Writes headings as they stand in the book: {@code 第五章 提升…}, {@code 一、总则}. */
final class Headings {
  private Headings() {}

  /** The text of a heading. */
  static String text(HeadingLabel label, String text) {
    String number = Spacing.clean(label.label());
    String rest = text.substring(label.label().length());
    boolean parted =
        !rest.isBlank() && CharacterWidth.isSpace(rest.codePointAt(0)) && !closes(number);
    return number + (parted ? " " : "") + clean(rest);
  }

  private static boolean closes(String number) {
    return Characters.isWidePunctuation(number.codePointBefore(number.length()));
  }

  private static String clean(String text) {
    return Spacing.clean(Punctuation.fullWidth(Spacing.clean(text)));
  }
}
