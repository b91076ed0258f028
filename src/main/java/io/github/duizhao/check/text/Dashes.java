package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hyphens for a dash, and in Chinese one half of a dash for the whole. */
final class Dashes implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_008,
          "a wrong dash",
          "wrong dashes",
          "a dash is —— in Chinese, — in English; between numbers stands –");

  /** Without one of these none of the patterns matches, and most texts have none. */
  private static final String DASHES = "-—－─";

  private static final Pattern HYPHENS = Pattern.compile("(?<![-!<])-{2,}+(?![->])");

  /** One dash at a mark, or spaced, where it can link nothing; not the blank cell of a table. */
  private static final Pattern HALF =
      Pattern.compile(
          "(?<=[，。、；：？！…])—(?!—|[0-9])"
              + "|(?<![—0-9])—(?=[，。、；：？！…])"
              + "|(?<![^\\n])—(?![—0-9\\n]|$)"
              + "|(?<![—0-9\\n])(?<!^)—(?=\\n|$)"
              + "|-(?=——)|(?<=——)-"
              + "|(?<=[\\p{IsHan}”’》）] )—(?= [\\p{IsHan}“‘《（])"
              + "|(?<=\\p{IsHan})(?:－－|──|──)(?=\\p{IsHan})");

  /** A hyphen between spaces, as typewriters have it. */
  private static final Pattern SPACED = Pattern.compile("(?<=[^\\s0-9-]) - (?=[^\\s0-9-])");

  private static final Pattern RANGE =
      Pattern.compile("(?<![\\w.,/:-])([0-9]{1,4})-([0-9]{1,4})(?![\\w/:-]|[.,][0-9])");

  private static final int LONGEST_WORD = 24;

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    if (prose.text().chars().noneMatch(c -> DASHES.indexOf(c) >= 0)) {
      return;
    }
    boolean isChinese = prose.manner() == WritingConvention.CHINESE;
    look(HYPHENS, prose, hits, isChinese ? "——" : "—");
    if (isChinese) {
      look(HALF, prose, hits, "——");
    } else {
      look(SPACED, prose, hits, "—");
      lookForRanges(prose, hits);
    }
  }

  private static void look(Pattern pattern, Prose prose, Matches hits, String expected) {
    Matcher matcher = pattern.matcher(prose.text());
    while (matcher.find()) {
      hits.add(matcher.start(), matcher.end(), expected);
    }
  }

  private static void lookForRanges(Prose prose, Matches hits) {
    Matcher matcher = RANGE.matcher(prose.text());
    while (matcher.find()) {
      NumberRange range = new NumberRange(matcher.group(1), matcher.group(2));
      if (range.isOfYears() || (range.isOfNumbers() && followsNoName(prose, matcher.start()))) {
        hits.add(matcher.start(), matcher.end(), matcher.group().replace('-', '–'));
      }
    }
  }

  /** Whether a word stands before that cannot be a name: {@code Boeing 737-800} is no range. */
  private static boolean followsNoName(Prose prose, int at) {
    int end = at;
    while (isSign(prose.before(end))) {
      end--;
    }
    int start = end;
    while (start > at - LONGEST_WORD && Character.isLetter(prose.before(start))) {
      start--;
    }
    return start < end
        && (Character.isLowerCase(prose.text().charAt(start))
            || prose.text().startsWith("s", end - 1));
  }

  private static boolean isSign(int codePoint) {
    return " $€£¥.".indexOf(codePoint) >= 0;
  }
}
