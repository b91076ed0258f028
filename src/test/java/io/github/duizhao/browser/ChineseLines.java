package io.github.duizhao.browser;

import java.util.regex.Pattern;

/** Line breaks that Chinese typography forbids. */
final class ChineseLines {
  private static final String NEVER_FIRST = "[，。、；：？！）》〉】」』”’·％①]";
  private static final String NEVER_LAST = "[（《〈【「『“‘]";
  private static final String DASHES = "—\n—|…\n…";
  private static final String NUMBERS = "[0-9]\n[0-9.．,%％‰]|[0-9][.．,]\n[0-9]";

  /** Finds forbidden breaks in lines separated by line feeds; {@code ①} is the mark of a note. */
  static final Pattern FAULT =
      Pattern.compile("\n" + NEVER_FIRST + "|" + NEVER_LAST + "\n|" + DASHES + "|" + NUMBERS);

  private ChineseLines() {}
}
