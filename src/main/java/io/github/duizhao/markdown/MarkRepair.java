package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A correction of two emphasis marks that do not work: {@code **重点**。后文} instead of {@code
 * **重点。**后文}.
 *
 * @param start the index of the first mark in its block
 * @param end the index after the second mark
 * @param mark the mark as written
 * @param was both marks and the text between them
 * @param better the same with punctuation moved out of the marks
 */
record MarkRepair(int start, int end, String mark, String was, String better) {
  private static final String OPENING = "“‘「『（《〈【〔([{\"'";
  private static final String CLOSING = "”’」』）》〉】〕)]}\"'";
  private static final int LONGEST = 200;

  /**
   * The corrections of a block; none if literal marks would remain after them.
   *
   * @param isLiteral whether there is a literal mark at an offset of the file
   */
  static List<MarkRepair> of(BasedSequence block, IntPredicate isLiteral) {
    String text = block.toString();
    List<MarkRepair> repairs = new ArrayList<>();
    Deque<Run> open = new ArrayDeque<>();
    for (Run run : runs(text)) {
      if (open.isEmpty() || !open.peek().isLike(run, text)) {
        open.push(run);
        continue;
      }
      Run first = open.pop();
      if (isLiteral.test(block.getIndexOffset(first.start()))
          || isLiteral.test(block.getIndexOffset(run.start()))) {
        repair(text, first, run).ifPresent(repairs::add);
      }
    }
    repairs.sort(Comparator.comparingInt(MarkRepair::start));
    return isSound(text, repairs) ? Collections.unmodifiableList(repairs) : List.of();
  }

  /** A run of one kind of emphasis mark in a text. */
  record Run(int start, int end) {
    boolean isLike(Run other, String text) {
      return text.charAt(start) == text.charAt(other.start)
          && end - start == other.end - other.start;
    }
  }

  /** All runs of {@code *} and {@code _} that are not escaped. */
  static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*' || c == '_') {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        runs.add(new Run(i, end));
        i = end - 1;
      }
    }
    return runs;
  }

  private static Optional<MarkRepair> repair(String text, Run first, Run second) {
    String inner = text.substring(first.end(), second.start());
    int from = Flanks.canOpen(text, first.start(), first.end()) ? 0 : leading(inner);
    int to =
        Flanks.canClose(text, second.start(), second.end())
            ? inner.length()
            : inner.length() - trailing(inner);
    if (from == 0 && to < inner.length() && encloses(inner)) {
      from = leading(inner);
    } else if (from > 0 && to == inner.length() && encloses(inner)) {
      to = inner.length() - trailing(inner);
    }
    boolean underscore = text.charAt(first.start()) == '_';
    boolean same = from == 0 && to == inner.length() && !underscore;
    if (same || from >= to) {
      return Optional.empty();
    }
    String mark = text.substring(first.start(), first.end());
    String better = underscore ? "*".repeat(mark.length()) : mark;
    return Optional.of(
        new MarkRepair(
            first.start(),
            second.end(),
            mark,
            text.substring(first.start(), second.end()),
            inner.substring(0, from)
                + better
                + inner.substring(from, to)
                + better
                + inner.substring(to)));
  }

  private static int leading(String text) {
    int length = 0;
    while (length < text.length() && Flanks.isPunctuation(text.codePointAt(length))) {
      length += Character.charCount(text.codePointAt(length));
    }
    return length;
  }

  private static int trailing(String text) {
    int length = 0;
    while (length < text.length()
        && Flanks.isPunctuation(text.codePointBefore(text.length() - length))) {
      length += Character.charCount(text.codePointBefore(text.length() - length));
    }
    return length;
  }

  /** Whether the first and the last character are a pair of quotation marks or brackets. */
  private static boolean encloses(String text) {
    int bracket = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
    return bracket >= 0 && text.charAt(text.length() - 1) == CLOSING.charAt(bracket);
  }

  /** Whether no literal asterisk remains after the corrections. */
  private static boolean isSound(String text, List<MarkRepair> repairs) {
    StringBuilder repaired = new StringBuilder();
    int done = 0;
    for (MarkRepair repair : repairs) {
      if (repair.start < done || repair.end - repair.start > LONGEST) {
        return false;
      }
      repaired.append(text, done, repair.start).append(repair.better);
      done = repair.end;
    }
    repaired.append(text.substring(done));
    return !repairs.isEmpty() && !hasStar(Parsers.of(false).file(repaired.toString()));
  }

  private static boolean hasStar(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean literal =
          node instanceof TextBase && node.getChars().toString().replace("\\*", "").contains("*");
      if (literal || hasStar(node)) {
        return true;
      }
    }
    return false;
  }
}
