package io.github.duizhao.source;

import io.github.duizhao.model.Characters;

/** What the importer asks of characters: how wide they print and which of them are Han. */
final class CharacterWidth {
  private CharacterWidth() {}

  /** Whether any character is Han. */
  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Characters::isHan);
  }

  /** White space, the no-break kinds and the ideographic one included. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Width in half ems, white space not counted: 2 for a full-width character, 1 for another. */
  static int width(String text) {
    return text.codePoints()
        .filter(c -> !isSpace(c))
        .map(c -> Characters.isWide(c) || Characters.isSharedPunctuation(c) ? 2 : 1)
        .sum();
  }
}
