package io.github.duizhao.check.text;

import io.github.duizhao.model.Characters;
import io.github.duizhao.report.RuleId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Brackets and quotation marks without their other half. Half- and full-width brackets close each
 * other here; other rules want them alike. An open quotation may go on in the next text, if that
 * begins with the same mark.
 */
final class Balance implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_004,
          "a bracket or quotation mark without its other half",
          "brackets and quotation marks without their other half",
          "write the other half, or take this one out; a quotation of several paragraphs has its"
              + " opening mark at the start of each");
  private static final String OPENING = "(（[［《〈「『【〔〖“‘";
  private static final String CLOSING = ")）]］》〉」』】〕〗”’";

  /** For each of them the one that stands for its kind. */
  private static final String KINDS = "(([[《〈「『【〔〖“‘";

  private static final String QUOTES = "「『“‘";
  private static final int FIRST_CURLY = OPENING.indexOf('“');
  private static final String HAN_DIGITS = "〇一二三四五六七八九十百";
  private static final Pattern ITEM_MARK =
      Pattern.compile("[0-9]{1,3}|[A-Za-z]|[ivx]{1,4}|[" + HAN_DIGITS + "]{1,3}");

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    Stack open = new Stack(prose, hits);
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.text().charAt(i);
      int opens = OPENING.indexOf(c);
      int closes = CLOSING.indexOf(c);
      if (opens >= 0 && isJudged(prose, opens) && !isFont(prose, i)) {
        open.push(i, opens);
      } else if (closes >= 0 && isJudged(prose, closes) && !isApostrophe(prose, open, i)) {
        open.close(i, closes);
      }
    }
    open.end();
  }

  /** The rules of quotation marks differ from one language to the next; brackets are one. */
  private static boolean isJudged(Prose prose, int mark) {
    return mark < FIRST_CURLY
        || prose.manner() == WritingConvention.CHINESE
        || prose.manner() == WritingConvention.ENGLISH;
  }

  /** In English ’ closes nothing but a ‘ that is the last mark left open. */
  private static boolean isApostrophe(Prose prose, Stack open, int at) {
    return prose.text().charAt(at) == '’'
        && ((isLetter(prose.before(at)) && isLetter(prose.at(at + 1)))
            || (prose.manner() == WritingConvention.ENGLISH && !open.isLast('‘')));
  }

  private static boolean isLetter(int codePoint) {
    return codePoint != Prose.NOTHING
        && Character.isLetterOrDigit(codePoint)
        && !Characters.isWide(codePoint);
  }

  /** Whether a bracket is the mouth of a font, {@code :-)}. */
  private static boolean isFont(Prose prose, int at) {
    int before = prose.before(at);
    int eyes = before == '-' ? prose.before(at - 1) : before;
    int next = prose.at(at + 1);
    return (eyes == ':' || eyes == ';') && (next == Prose.NOTHING || next == ' ');
  }

  /** Whether a bracket ends the mark of an item, as in {@code 1)}, {@code b)}, {@code （iv）}. */
  private static boolean endsItemMark(Prose prose, int at) {
    int start = at;
    while (start > at - 4 && isMarkPart(prose.before(start))) {
      start--;
    }
    String mark = prose.text().substring(start, at);
    return ITEM_MARK.matcher(mark).matches() && !isLetter(prose.before(start));
  }

  private static boolean isMarkPart(int codePoint) {
    return isLetter(codePoint) || HAN_DIGITS.indexOf(codePoint) >= 0;
  }

  /** What is open at one place of a text. */
  private static final class Stack {
    private final Prose prose;
    private final Matches hits;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final int[] counts = new int[KINDS.length()];

    Stack(Prose prose, Matches hits) {
      this.prose = prose;
      this.hits = hits;
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
      } else if (kind(mark) != 0 || !(endsItemMark(prose, at) || isFont(prose, at))) {
        hits.add(at, at + 1, OPENING.substring(mark, mark + 1));
      }
    }

    private Opening pop() {
      Opening last = open.pop();
      counts[kind(last.mark())]--;
      return last;
    }

    void end() {
      boolean goesOn =
          !open.isEmpty()
              && open.stream().allMatch(opening -> isQuote(opening.mark()))
              && prose.next().startsWith(OPENING.substring(open.getLast().mark()).substring(0, 1));
      if (!goesOn) {
        open.descendingIterator().forEachRemaining(this::report);
      }
    }

    private void report(Opening opening) {
      hits.add(
          opening.at(), opening.at() + 1, CLOSING.substring(opening.mark(), opening.mark() + 1));
    }

    private static boolean isQuote(int mark) {
      return QUOTES.indexOf(OPENING.charAt(mark)) >= 0;
    }

    /** The same number for marks that close each other. */
    private static int kind(int mark) {
      return KINDS.indexOf(KINDS.charAt(mark));
    }
  }

  /** A mark, as its place in {@link #OPENING}. */
  private record Opening(int at, int mark) {}
}
