package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A definition, {@code : a stream of water}, and the blocks indented below it. The term is the
 * paragraph before it, directly or after a blank line, or that of the definition before it.
 */
final class Definition extends Block {
  private static final int CODE_INDENT = 4;

  private final BasedSequence marker;

  private Definition(BasedSequence marker) {
    this.marker = marker;
  }

  /** The colon. */
  BasedSequence marker() {
    return marker;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Parses the lines of one definition. */
  private static final class Lines extends AbstractBlockParser {
    private final Definition block;
    private final int indent;

    Lines(Definition block, int indent) {
      this.block = block;
      this.indent = indent;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block other) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  /** Starts a definition where there is a term for it. */
  static final class Start implements CustomBlockParserFactory, BlockParserFactory {
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

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return this;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int colon = state.getNextNonSpaceIndex();
      boolean isMark =
          state.getIndent() < CODE_INDENT
              && colon + 1 < line.length()
              && line.charAt(colon) == ':'
              && " \t".indexOf(line.charAt(colon + 1)) >= 0
              && !line.subSequence(colon + 1, line.length()).isBlank();
      if (!isMark || !hasTerm(matched.getBlockParser())) {
        return BlockStart.none();
      }
      int column = state.getColumn() + state.getIndent() + 1;
      int text = column;
      for (int i = colon + 1; " \t".indexOf(line.charAt(i)) >= 0; i++) {
        text += line.charAt(i) == '\t' ? CODE_INDENT - text % CODE_INDENT : 1;
      }
      if (text - column > CODE_INDENT) {
        // the text begins with a block of code
        text = column + 1;
      }
      int indent = Math.min(CODE_INDENT, text - state.getColumn());
      Definition block = new Definition(line.subSequence(colon, colon + 1));
      return BlockStart.of(new Lines(block, indent)).atColumn(text);
    }

    private static boolean hasTerm(BlockParser open) {
      if (open.isParagraphParser()) {
        return true;
      }
      Node last = open.getBlock().getLastChild();
      return last instanceof Definition
          || (last instanceof Paragraph paragraph && paragraph.getLineCount() == 1);
    }
  }
}
