package io.github.duizhao.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas as Pandoc does: {@code $x^2$} in a line, {@code $$x^2$$} on lines of its own. The
 * first {@code $} has a character to its right that is not a space, the last one has such a
 * character to its left and no digit to its right, so that {@code $5 and $6} is text. GitHub's
 * {@code $`x^2`$} is a formula too.
 */
final class FormulaMarks implements InlineParserExtension {
  /** Longer than any formula; a {@code $} does not search the rest of a long text. */
  private static final int LONGEST = 5000;

  /** A formula in a text. */
  static final class Formula extends Node {
    private final BasedSequence source;
    private final boolean isDisplayed;

    private Formula(BasedSequence chars, BasedSequence source, boolean isDisplayed) {
      super(chars);
      this.source = source;
      this.isDisplayed = isDisplayed;
    }

    /** The TeX without the marks around it. */
    String source() {
      return source.toString().strip();
    }

    /** Whether it is on lines of its own. */
    boolean isDisplayed() {
      return isDisplayed;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {source};
    }
  }

  /** Adds the marks to a parser. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new FormulaMarks();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int start = parser.getIndex();
    boolean isDouble = start + 1 < text.length() && text.charAt(start + 1) == '$';
    int marks = isDouble ? 2 : 1;
    int end = isDouble ? endOfDisplayed(text, start + 2) : endOfInline(text, start + 1);
    if (end < 0) {
      parser.appendText(text, start, start + marks);
      parser.setIndex(start + marks);
      return true;
    }
    int from = start + marks;
    int to = end - marks;
    boolean isQuoted = text.charAt(from) == '`' && text.charAt(to - 1) == '`' && to - from > 2;
    BasedSequence source =
        isQuoted ? text.subSequence(from + 1, to - 1) : text.subSequence(from, to);
    parser.appendNode(new Formula(text.subSequence(start, end), source, isDouble));
    parser.setIndex(end);
    return true;
  }

  /** The end of {@code …$$}, or -1. */
  private static int endOfDisplayed(BasedSequence text, int from) {
    for (int i = from; i < Math.min(text.length() - 1, from + LONGEST); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '$' && text.charAt(i + 1) == '$') {
        return text.subSequence(from, i).isBlank() ? -1 : i + 2;
      }
    }
    return -1;
  }

  /** The end of {@code …$}, or -1 if the next {@code $} cannot end a formula. */
  private static int endOfInline(BasedSequence text, int from) {
    if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
      return -1;
    }
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`' && text.charAt(from) != '`') {
        return -1;
      } else if (c == '$') {
        boolean isFollowedByDigit = i + 1 < text.length() && isDigit(text.charAt(i + 1));
        boolean isEnd =
            i > from && !Character.isWhitespace(text.charAt(i - 1)) && !isFollowedByDigit;
        return isEnd ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
