package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The configured flexmark parsers. */
final class Parsers {
  private static final Parsers PLAIN = new Parsers(false);
  private static final Parsers MATH = new Parsers(true);

  private final boolean hasMath;
  private final Parser file;
  private final Parser line;

  private Parsers(boolean hasMath) {
    this.hasMath = hasMath;
    Parser.Builder files =
        Parser.builder(
                new MutableDataSet()
                    .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), FootnoteExtension.create()))
                    .set(Parser.HEADING_PARSER, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .customBlockParserFactory(new HeadingStart())
            .customBlockParserFactory(new Definition.Start())
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    Parser.Builder lines =
        Parser.builder(
            new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(FootnoteExtension.create()))
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false));
    for (Parser.Builder parser : List.of(files, lines)) {
      parser
          .customDelimiterProcessor(new Deleted.Marks())
          .customInlineParserFactory(LinearInlineParser::new);
      if (hasMath) {
        parser.customInlineParserExtensionFactory(new FormulaMarks.Factory());
      }
    }
    this.file = files.build();
    this.line = lines.build();
  }

  /**
   * The parsers of a book.
   *
   * @param hasMath whether {@code $…$} is a formula
   */
  static Parsers of(boolean hasMath) {
    return hasMath ? MATH : PLAIN;
  }

  /** Whether {@code $…$} is a formula. */
  boolean hasMath() {
    return hasMath;
  }

  /** Parses a file. */
  Document file(String text) {
    return file.parse(text);
  }

  /** Parses a line of text as a paragraph, even if it starts like another block. */
  Document line(BasedSequence text) {
    return line.parse(text);
  }

  /**
   * Tries flexmark's heading parser only on lines that can start or underline a heading, since it
   * copies the whole paragraph for each line that it tries.
   */
  private static final class HeadingStart implements CustomBlockParserFactory {
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

  /**
   * flexmark's inline parser with some changes. It does not copy the whole block for each mark, as
   * the original {@code match} does with its {@link java.util.regex.MatchResult}. And it allows
   * spaces in a link target in angle brackets, {@code [汉字](<ruby:hàn zì>)}, as CommonMark does
   * since 0.29; flexmark follows 0.28. HTML is that of CommonMark 0.31.2. Two additions: addresses
   * without marks are links, and the marks in braces at the end of a heading are not text.
   */
  private static final class LinearInlineParser extends CommonmarkInlineParser {
    private static final Pattern BRACKETED =
        Pattern.compile("^<(?!>)[^<>\\\\\\n\\r]*+(?:\\\\.[^<>\\\\\\n\\r]*+)*+>");

    private @Nullable HtmlScanner scanner;

    private final BitSet special;

    private @Nullable BasedSequence searched;
    private int searchedFrom;
    private int searchedTo;

    private @Nullable BareLinks links;

    LinearInlineParser(
        DataHolder options,
        BitSet specialCharacters,
        BitSet delimiterCharacters,
        Map<Character, DelimiterProcessor> delimiterProcessors,
        LinkRefProcessorData linkRefProcessors,
        List<InlineParserExtensionFactory> extensions) {
      super(
          options,
          // a copy, because flexmark adds the marks of tables to it and never removes them
          (BitSet) specialCharacters.clone(),
          delimiterCharacters,
          delimiterProcessors,
          linkRefProcessors,
          extensions);
      special = (BitSet) specialCharacters.clone();
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
      Matcher matcher = find(pattern);
      return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
      Matcher matcher = find(pattern);
      if (matcher == null) {
        return null;
      }
      BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
      for (int i = 0; i < groups.length; i++) {
        if (matcher.start(i) >= 0) {
          groups[i] = input.subSequence(matcher.start(i), matcher.end(i));
        }
      }
      return groups;
    }

    @Override
    public void parse(BasedSequence content, Node node) {
      BasedSequence text =
          node instanceof Heading
              ? content.subSequence(0, HeadingMarks.of(content).end())
              : content;
      begin(text);
      super.parse(text, node);
    }

    /** Parses a row of a table. */
    @Override
    public List<Node> parseCustom(
        BasedSequence content,
        Node node,
        BitSet characters,
        Map<Character, CharacterNodeFactory> factories) {
      begin(content);
      return super.parseCustom(content, node, characters, factories);
    }

    private void begin(BasedSequence text) {
      // the parser reads the text without the spaces around it, and offsets begin there
      String plain = text.trim().toString();
      scanner = null;
      links = BareLinks.isPossible(plain) ? new BareLinks(plain) : null;
      searched = null;
    }

    /** Adds text up to the next special character or link. */
    @Override
    protected boolean parseString() {
      int end = textEnd();
      Optional<BareLinks.Found> link = links == null ? Optional.empty() : links.next(index, end);
      if (link.isPresent() && link.get().start() == index) {
        appendNode(link.get().node(input));
        index = link.get().end();
        return true;
      } else if (end == index) {
        return false;
      }
      int textEnd = link.isPresent() ? link.get().start() : end;
      appendText(input, index, textEnd);
      index = textEnd;
      return true;
    }

    /** Where the next special character is. A text with many addresses is not searched again. */
    private int textEnd() {
      boolean isKnown = searched == input && index >= searchedFrom && index <= searchedTo;
      if (!isKnown) {
        searched = input;
        searchedFrom = index;
        searchedTo = index;
        while (searchedTo < input.length() && !isSpecial(input.charAt(searchedTo))) {
          searchedTo++;
        }
      }
      return searchedTo;
    }

    private boolean isSpecial(char c) {
      return special.get(c)
          || (customCharacters != null && customCharacters.get(c))
          || (c == '$' && inlineParserExtensions != null && inlineParserExtensions.containsKey(c));
    }

    /** Recognizes HTML as newer CommonMark does, and without recursion. */
    @Override
    public boolean parseHtmlInline() {
      if (scanner == null) {
        scanner = HtmlScanner.strict(input.toString());
      }
      Optional<HtmlToken> token = scanner.at(index);
      if (token.isEmpty()) {
        return false;
      }
      BasedSequence raw = input.subSequence(index, index + token.get().raw().length());
      index += raw.length();
      appendNode(
          token.get().kind() == HtmlToken.Kind.COMMENT
              ? new HtmlInlineComment(raw)
              : new HtmlInline(raw));
      return true;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
      BasedSequence bracketed = match(BRACKETED);
      return bracketed == null
          ? super.parseLinkDestination()
          : bracketed.subSequence(1, bracketed.length() - 1);
    }

    private @Nullable Matcher find(Pattern pattern) {
      if (index >= input.length()) {
        return null;
      }
      Matcher matcher = pattern.matcher(input);
      matcher.region(index, input.length());
      if (!matcher.find()) {
        return null;
      }
      index = matcher.end();
      return matcher;
    }
  }
}
