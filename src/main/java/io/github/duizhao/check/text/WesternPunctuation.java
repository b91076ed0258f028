package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.ArrayDeque;
import java.util.Deque;

/** Half-width punctuation in Chinese: {@code 增长,同比}, {@code 天然气(LNG)接收站}. */
final class WesternPunctuation extends TextRule {
  private static final String HALF = ",.;:?!";
  private static final String FULL = "，。；：？！";
  private static final String OPENING_QUOTES = "“‘";
  private static final String CLOSING_QUOTES = "”’";

  WesternPunctuation() {
    super(
        RuleId.TYP_001,
        "a Western punctuation mark in Chinese",
        "Western punctuation marks in Chinese",
        "write the full-width mark, as in ，。；：？！（）");
  }

  @Override
  void find(Prose prose, Matches matches) {
    Deque<Opening> open = new ArrayDeque<>();
    int wide = 0;
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.text().charAt(i);
      if (Characters.isWide(prose.text().codePointAt(i))) {
        wide++;
      }
      int mark = HALF.indexOf(c);
      if (mark >= 0 && isChinese(prose, i, c)) {
        matches.add(i, i + 1, FULL.substring(mark, mark + 1));
      } else if (c == '(' || c == '（') {
        open.push(new Opening(i, wide));
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        Opening opening = open.pop();
        boolean hasWide = wide - (c == '）' ? 1 : 0) > opening.wide();
        if (isHalf(prose, opening.at(), i) && (hasWide || isInSentence(prose, opening.at(), i))) {
          matches.add(opening.at(), i + 1, "（…）");
        }
      }
    }
  }

  /** An open bracket, and the number of wide characters up to it. */
  private record Opening(int at, int wide) {}

  private static boolean isChinese(Prose prose, int at, char mark) {
    int before = at;
    while (CLOSING_QUOTES.indexOf(prose.before(before)) >= 0) {
      before--;
    }
    int after = at + 1;
    while (OPENING_QUOTES.indexOf(prose.at(after)) >= 0) {
      after++;
    }
    boolean afterWide = Characters.isWide(prose.before(before));
    if (mark == '.') {
      // GB/T 15834 requires the point of 1.建设, 见.md is a file name, and ... an ellipsis
      int next = prose.at(at + 1);
      return afterWide && next != '.' && !(next < 128 && Character.isLetterOrDigit(next));
    }
    return afterWide || Prose.isIdeograph(prose.at(after));
  }

  private static boolean isHalf(Prose prose, int open, int close) {
    return prose.text().charAt(open) == '(' || prose.text().charAt(close) == ')';
  }

  /**
   * Whether the brackets are part of the sentence, {@code 气(LNG)}, not of a formula, {@code f(x)}.
   */
  private static boolean isInSentence(Prose prose, int open, int close) {
    int before = prose.before(open);
    return Characters.isWide(before)
        || (before == Prose.NOTHING && Prose.isIdeograph(prose.at(close + 1)))
        || prose.text().charAt(open) == '（'
        || prose.text().charAt(close) == '）';
  }
}
