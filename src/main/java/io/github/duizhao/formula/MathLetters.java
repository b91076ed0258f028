package io.github.duizhao.formula;

import java.util.Map;

/**
 * The letters and digits of mathematics that Unicode has in other styles, such as 𝐱 and ℝ. MathML
 * Core expects these characters instead of {@code mathvariant}.
 */
final class MathLetters {
  private static final int UNKNOWN = 0;

  /**
   * Where the styles of a character begin.
   *
   * @param capital of A
   * @param small of a
   * @param greek of Α, or 0
   * @param digit of 0, or 0
   */
  private record Style(int capital, int small, int greek, int digit) {}

  private static final Map<String, Style> STYLES =
      Map.of(
          "bold", new Style(0x1D400, 0x1D41A, 0x1D6A8, 0x1D7CE),
          "script", new Style(0x1D49C, 0x1D4B6, UNKNOWN, UNKNOWN),
          "fraktur", new Style(0x1D504, 0x1D51E, UNKNOWN, UNKNOWN),
          "double-struck", new Style(0x1D538, 0x1D552, UNKNOWN, 0x1D7D8),
          "sans-serif", new Style(0x1D5A0, 0x1D5BA, UNKNOWN, 0x1D7E2),
          "monospace", new Style(0x1D670, 0x1D68A, UNKNOWN, 0x1D7F6));

  /** Letters that Unicode had before the others; their places are empty. */
  private static final Map<Integer, Integer> EARLIER =
      Map.ofEntries(
          Map.entry(0x1D49D, 0x212C),
          Map.entry(0x1D4A0, 0x2130),
          Map.entry(0x1D4A1, 0x2131),
          Map.entry(0x1D4A3, 0x210B),
          Map.entry(0x1D4A4, 0x2110),
          Map.entry(0x1D4A7, 0x2112),
          Map.entry(0x1D4A8, 0x2133),
          Map.entry(0x1D4AD, 0x211B),
          Map.entry(0x1D4BA, 0x212F),
          Map.entry(0x1D4BC, 0x210A),
          Map.entry(0x1D4C4, 0x2134),
          Map.entry(0x1D506, 0x212D),
          Map.entry(0x1D50B, 0x210C),
          Map.entry(0x1D50C, 0x2111),
          Map.entry(0x1D515, 0x211C),
          Map.entry(0x1D51D, 0x2128),
          Map.entry(0x1D53A, 0x2102),
          Map.entry(0x1D53F, 0x210D),
          Map.entry(0x1D545, 0x2115),
          Map.entry(0x1D547, 0x2119),
          Map.entry(0x1D548, 0x211A),
          Map.entry(0x1D549, 0x211D),
          Map.entry(0x1D551, 0x2124));

  private static final int GREEK_CAPITALS = 0x0391;
  private static final int GREEK_SMALL = 0x03B1;
  private static final int GREEK_LETTERS = 25;

  /** How far the small letters are from the capitals among the styled ones. */
  private static final int GREEK_DISTANCE = 26;

  private MathLetters() {}

  /** The text in a style; characters that Unicode does not have in it are unchanged. */
  static String styled(String text, String variant) {
    Style style = STYLES.get(variant);
    if (style == null) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    text.codePoints().forEach(c -> result.appendCodePoint(styled(c, style)));
    return result.toString();
  }

  private static int styled(int c, Style style) {
    int styled = c;
    if (c >= 'A' && c <= 'Z') {
      styled = style.capital + c - 'A';
    } else if (c >= 'a' && c <= 'z') {
      styled = style.small + c - 'a';
    } else if (c >= '0' && c <= '9' && style.digit != UNKNOWN) {
      styled = style.digit + c - '0';
    } else if (style.greek != UNKNOWN
        && c >= GREEK_CAPITALS
        && c < GREEK_CAPITALS + GREEK_LETTERS) {
      styled = style.greek + c - GREEK_CAPITALS;
    } else if (style.greek != UNKNOWN && c >= GREEK_SMALL && c < GREEK_SMALL + GREEK_LETTERS) {
      styled = style.greek + GREEK_DISTANCE + c - GREEK_SMALL;
    }
    return EARLIER.getOrDefault(styled, styled);
  }
}
