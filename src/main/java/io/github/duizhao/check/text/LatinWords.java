package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * Latin words in Chinese whose language is not marked. A word has three or more lower-case letters,
 * optionally after a capital, and no digit. Abbreviations and units such as {@code GDP}, {@code
 * IPv6}, {@code WiFi}, {@code App}, {@code kWh} and {@code 100 Mbps} are not words in this sense.
 */
final class LatinWords extends TextRule {
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_UNIT = 4;

  /** Item numbers, {@code iii}. */
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");

  LatinWords() {
    super(
        RuleId.LNG_002,
        "Latin words without their language",
        "places with Latin words without their language",
        "mark their language, as in [mot](lang:fr), [Smith](lang:en), [shan](lang:zh-Latn)");
  }

  @Override
  void find(Prose prose, Matches matches) {
    int i = 0;
    boolean continues = false;
    while (i < prose.length()) {
      if (!isWordPart(prose.text().charAt(i))) {
        continues &= prose.text().charAt(i) < 0x80;
        i++;
        continue;
      }
      int start = i;
      while (i < prose.length() && isWordPart(prose.text().charAt(i))) {
        i++;
      }
      if (isWord(prose, start, i)) {
        if (!continues) {
          matches.add(start, i);
        }
        continues = true;
      }
    }
  }

  private static boolean isWord(Prose prose, int start, int end) {
    String word = prose.text().substring(start, end);
    boolean isSmall = word.substring(1).chars().allMatch(Character::isLowerCase);
    int small = Character.isUpperCase(word.charAt(0)) ? word.length() - 1 : word.length();
    return small >= SHORTEST_WORD
        && Character.isLetter(word.charAt(0))
        && isSmall
        && !ROMAN.matcher(word).matches()
        && !(word.length() <= LONGEST_UNIT && followsNumber(prose, start));
  }

  private static boolean followsNumber(Prose prose, int start) {
    int before = prose.before(prose.before(start) == ' ' ? start - 1 : start);
    return before >= '0' && before <= '9';
  }

  /** Whether it is a letter or digit, but not full-width, as in abbreviations in newspapers. */
  private static boolean isWordPart(char c) {
    return (c >= '0' && c <= '9')
        || (c < 0x2000 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
