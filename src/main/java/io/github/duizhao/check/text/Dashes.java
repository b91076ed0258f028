package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hyphens instead of a dash, and in Chinese a single dash instead of a double one. */
final class Dashes extends TextRule {
  /** Every match contains one of these; most texts contain none. */
  private static final String DASHES = "-—－─";

  private static final Pattern HYPHENS = Pattern.compile("(?<![-!<])-{2,}+(?![->])");

  /** One dash that cannot be a hyphen: next to a mark, or spaced; not an empty table cell. */
  private static final Pattern HALF =
      Pattern.compile(
          "(?<=[，。、；：？！…])—(?!—|[0-9])"
              + "|(?<![—0-9])—(?=[，。、；：？！…])"
              + "|(?<![^\\n])—(?![—0-9\\n]|$)"
              + "|(?<![—0-9\\n])(?<!^)—(?=\\n|$)"
              + "|-(?=——)|(?<=——)-"
              + "|(?<=[\\p{IsHan}”’》）] )—(?= [\\p{IsHan}“‘《（])"
              + "|(?<=\\p{IsHan})(?:－－|──|──)(?=\\p{IsHan})");

  /** A hyphen between spaces, as on typewriters. */
  private static final Pattern SPACED = Pattern.compile("(?<=[^\\s0-9-]) - (?=[^\\s0-9-])");

  private static final Pattern RANGE =
      Pattern.compile("(?<![\\w.,/:-])([0-9]{1,4})-([0-9]{1,4})(?![\\w/:-]|[.,][0-9])");

  private static final int LONGEST_WORD = 24;

  Dashes() {
    super(
        RuleId.TYP_008,
        "a wrong dash",
        "wrong dashes",
        "a dash is —— in Chinese, — in English, and – between numbers");
  }

  @Override
  void find(Prose prose, Matches matches) {
    if (prose.text().chars().noneMatch(c -> DASHES.indexOf(c) >= 0)) {
      return;
    }
    boolean isChinese = prose.convention() == WritingConvention.CHINESE;
    matches.addAll(HYPHENS, isChinese ? "——" : "—");
    if (isChinese) {
      matches.addAll(HALF, "——");
    } else {
      matches.addAll(SPACED, "—");
      findRanges(prose, matches);
    }
  }

  private static void findRanges(Prose prose, Matches matches) {
    Matcher matcher = RANGE.matcher(prose.text());
    while (matcher.find()) {
      Range range = new Range(matcher.group(1), matcher.group(2));
      if (range.isOfYears() || (range.isOfNumbers() && followsCommonNoun(prose, matcher.start()))) {
        matches.add(matcher.start(), matcher.end(), matcher.group().replace('-', '–'));
      }
    }
  }

  /** Whether the word before is not a name: {@code Boeing 737-800} is not a range. */
  private static boolean followsCommonNoun(Prose prose, int at) {
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

  /** Two numbers with a hyphen between them, which may be a range: {@code 2018-2020}. */
  private record Range(String first, String last) {

    /** Whether it can only be a range of years: {@code 2018-2020}, {@code 1990-95}. */
    boolean isOfYears() {
      if (!isYear(first)) {
        return false;
      }
      int from = Integer.parseInt(first);
      int to = Integer.parseInt(last);
      // 2005-11 may be a month
      return last.length() == 4
          ? isYear(last) && to > from
          : last.length() == 2 && isLater(from, to);
    }

    private static boolean isLater(int from, int to) {
      return to > from % 100 && to > 12;
    }

    /** Whether it looks like a range of numbers: {@code 5-10}, {@code 95-120}. */
    boolean isOfNumbers() {
      return Integer.parseInt(first) < Integer.parseInt(last)
          && last.length() <= first.length() + 1
          && last.length() <= 3;
    }

    private static boolean isYear(String number) {
      return number.length() == 4 && number.charAt(0) >= '1' && number.charAt(0) <= '2';
    }
  }
}
