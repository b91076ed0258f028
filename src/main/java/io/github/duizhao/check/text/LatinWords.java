package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * Words in Latin letters that stand in Chinese without their language. A word has three small
 * letters or more, of which a capital may stand in front, and no digit: {@code GDP}, {@code IPv6},
 * {@code WiFi}, {@code App}, {@code kWh} and {@code 100 Mbps} are abbreviations and units, which
 * Chinese readers take as they are.
 */
final class LatinWords implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.LNG_002,
          "Latin words without their language",
          "places with Latin words without their language",
          "say what language they are, as in [mot](lang:fr), [Smith](lang:en),"
              + " [shan](lang:zh-Latn)");
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_UNIT = 4;

  /** Numbers of items, {@code iii}. */
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    int i = 0;
    boolean goesOn = false;
    while (i < prose.length()) {
      if (!isWordPart(prose.text().charAt(i))) {
        goesOn &= prose.text().charAt(i) < 0x80;
        i++;
        continue;
      }
      int start = i;
      while (i < prose.length() && isWordPart(prose.text().charAt(i))) {
        i++;
      }
      if (isWord(prose, start, i)) {
        if (!goesOn) {
          hits.add(start, i);
        }
        goesOn = true;
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

  /** A letter or digit; full-width ones, as some newspapers print abbreviations, are none. */
  private static boolean isWordPart(char c) {
    return (c >= '0' && c <= '9')
        || (c < 0x2000 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
