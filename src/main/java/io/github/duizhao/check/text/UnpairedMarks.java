package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Brackets and quotation marks without a counterpart. A half-width bracket may close a full-width
 * one; other rules report the mismatch. A quotation may continue in the next text, if that begins
 * with the same mark.
 */
final class UnpairedMarks extends TextRule {
  private static final String OPENING = "(（[［《〈「『【〔〖“‘";
  private static final String CLOSING = ")）]］》〉」』】〕〗”’";

  /** For each of {@link #OPENING}, the mark that represents its kind. */
  private static final String KINDS = "(([[《〈「『【〔〖“‘";

  private static final String QUOTES = "「『“‘";
  private static final int FIRST_CURLY = OPENING.indexOf('“');
  private static final String HAN_DIGITS = "〇一二三四五六七八九十百";
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("[0-9]{1,3}|[A-Za-z]|[ivx]{1,4}|[" + HAN_DIGITS + "]{1,3}");

  UnpairedMarks() {
    super(
        RuleId.TYP_004,
        "a bracket or quotation mark without a counterpart",
        "brackets and quotation marks without a counterpart",
        "add the counterpart, or remove this one; a quotation of several paragraphs has its"
            + " opening mark at the start of each");
  }

  @Override
  void find(Prose prose, Matches matches) {
    Stack open = new Stack(prose, matches);
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.text().charAt(i);
      int opens = OPENING.indexOf(c);
      int closes = CLOSING.indexOf(c);
      if (opens >= 0 && isChecked(prose, opens) && !isEmoticon(prose, i)) {
        open.push(i, opens);
      } else if (closes >= 0 && isChecked(prose, closes) && !isApostrophe(prose, open, i)) {
        open.close(i, closes);
      }
    }
    open.end();
  }

  /** Whether this mark is checked. Rules for quotation marks differ from language to language. */
  private static boolean isChecked(Prose prose, int mark) {
    return mark < FIRST_CURLY
        || prose.convention() == WritingConvention.CHINESE
        || prose.convention() == WritingConvention.ENGLISH;
  }

  /** In English, ’ closes only a ‘ that is the last open mark. */
  private static boolean isApostrophe(Prose prose, Stack open, int at) {
    return prose.text().charAt(at) == '’'
        && ((Characters.isAlphanumeric(prose.before(at))
                && Characters.isAlphanumeric(prose.at(at + 1)))
            || (prose.convention() == WritingConvention.ENGLISH && !open.isLast('‘')));
  }

  /** Whether a bracket is part of an emoticon, {@code :-)}. */
  private static boolean isEmoticon(Prose prose, int at) {
    int before = prose.before(at);
    int eyes = before == '-' ? prose.before(at - 1) : before;
    int next = prose.at(at + 1);
    return (eyes == ':' || eyes == ';') && (next == Prose.NOTHING || next == ' ');
  }

  /** Whether a bracket ends an item number, as in {@code 1)}, {@code b)}, {@code （iv）}. */
  private static boolean endsItemNumber(Prose prose, int at) {
    int start = at;
    while (start > at - 4 && isNumberPart(prose.before(start))) {
      start--;
    }
    String number = prose.text().substring(start, at);
    return ITEM_NUMBER.matcher(number).matches() && !Characters.isAlphanumeric(prose.before(start));
  }

  private static boolean isNumberPart(int codePoint) {
    return Characters.isAlphanumeric(codePoint) || HAN_DIGITS.indexOf(codePoint) >= 0;
  }

  /** The open marks at the current position. */
  private static final class Stack {
    private final Prose prose;
    private final Matches matches;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final int[] counts = new int[KINDS.length()];

    Stack(Prose prose, Matches matches) {
      this.prose = prose;
      this.matches = matches;
    }

    void push(int at, int mark) {
      open.push(new Opening(at, mark));
      counts[kind(mark)]++;
    }

    boolean isLast(char kind) {
      return !open.isEmpty() && OPENING.charAt(open.element().mark()) == kind;
    }

    void close(int at, int mark) {
      if (counts[kind(mark)] > 0) {
        Opening last = pop();
        while (kind(last.mark()) != kind(mark)) {
          report(last);
          last = pop();
        }
      } else if (kind(mark) != 0 || !(endsItemNumber(prose, at) || isEmoticon(prose, at))) {
        matches.add(at, at + 1, OPENING.substring(mark, mark + 1));
      }
    }

    private Opening pop() {
      Opening last = open.pop();
      counts[kind(last.mark())]--;
      return last;
    }

    void end() {
      boolean continues =
          !open.isEmpty()
              && open.stream().allMatch(opening -> isQuote(opening.mark()))
              && prose.next().startsWith(OPENING.substring(open.getLast().mark()).substring(0, 1));
      if (!continues) {
        open.descendingIterator().forEachRemaining(this::report);
      }
    }

    private void report(Opening opening) {
      matches.add(
          opening.at(), opening.at() + 1, CLOSING.substring(opening.mark(), opening.mark() + 1));
    }

    private static boolean isQuote(int mark) {
      return QUOTES.indexOf(OPENING.charAt(mark)) >= 0;
    }

    /** Equal for marks that close each other. */
    private static int kind(int mark) {
      return KINDS.indexOf(KINDS.charAt(mark));
    }
  }

  /** An open mark, as an index of {@link #OPENING}. */
  private record Opening(int at, int mark) {}
}
