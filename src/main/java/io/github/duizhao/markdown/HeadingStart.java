package io.github.duizhao.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries flexmark's heading parser only on lines that can start or underline a heading. By itself it
 * would copy the whole paragraph at each line of it.
 */
final class HeadingStart implements CustomBlockParserFactory {
  private final HeadingParser.Factory factory = new HeadingParser.Factory();

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return factory.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return factory.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return factory.affectsGlobalScope();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Start(factory.apply(options));
  }

  private record Start(BlockParserFactory headings) implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      return isPossible(line, state.getNextNonSpaceIndex())
          ? headings.tryStart(state, matched)
          : BlockStart.none();
    }

    /** Whether the line is like {@code ## a} or {@code ---}. Such a line ends the paragraph. */
    private static boolean isPossible(BasedSequence line, int first) {
      if (first >= line.length() || "#=-".indexOf(line.charAt(first)) < 0) {
        return false;
      }
      char mark = line.charAt(first);
      int end = first;
      while (end < line.length() && line.charAt(end) == mark) {
        end++;
      }
      return mark == '#'
          ? end == line.length() || Character.isWhitespace(line.charAt(end))
          : line.subSequence(end, line.length()).isBlank();
    }
  }
}
