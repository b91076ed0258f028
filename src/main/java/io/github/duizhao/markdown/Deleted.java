package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Text that is struck out, {@code ~~deleted~~}. A single tilde is text. */
final class Deleted extends DelimitedNodeImpl {
  private static final int LENGTH = 2;

  private Deleted(BasedSequence openingMarker, BasedSequence text, BasedSequence closingMarker) {
    super(openingMarker, text, closingMarker);
  }

  /**
   * Finds such text. Two tildes are never anything else, so they work also between punctuation and
   * Han characters, where asterisks do not.
   */
  static final class Marks implements DelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return '~';
    }

    @Override
    public char getClosingCharacter() {
      return '~';
    }

    @Override
    public int getMinLength() {
      return LENGTH;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
      Deleted node =
          new Deleted(opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used));
      opener.moveNodesBetweenDelimitersTo(node, closer);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
      return null;
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhitespace) {
      return !afterIsWhitespace;
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhitespace) {
      return !beforeIsWhitespace;
    }

    @Override
    public boolean skipNonOpenerCloser() {
      return false;
    }
  }
}
