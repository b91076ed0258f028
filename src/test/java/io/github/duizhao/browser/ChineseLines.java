package io.github.duizhao.browser;

import java.util.regex.Pattern;

/** Where a Chinese line must not break. */
final class ChineseLines {
  private static final String NEVER_FIRST = "[，。、；：？！）》〉】」』”’·％①]";
  private static final String NEVER_LAST = "[（《〈【「『“‘]";
  private static final String DASHES = "—\n—|…\n…";
  private static final String NUMBERS = "[0-9]\n[0-9.．,%％‰]|[0-9][.．,]\n[0-9]";

  /** A wrong break in lines separated by line feeds, where {@code ①} is a note reference. */
  static final Pattern FAULT =
      Pattern.compile("\n" + NEVER_FIRST + "|" + NEVER_LAST + "\n|" + DASHES + "|" + NUMBERS);

  private ChineseLines() {}
}
