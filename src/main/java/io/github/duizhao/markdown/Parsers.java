package io.github.duizhao.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The configured flexmark parsers. */
final class Parsers {
  /** Parses a file. */
  static final Parser FILE =
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
          .customInlineParserFactory(LinearInlineParser::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  /** Parses a line of text as a paragraph, also if it starts like another block. */
  static final Parser LINE =
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
                  .set(Parser.THEMATIC_BREAK_PARSER, false))
          .customInlineParserFactory(LinearInlineParser::new)
          .build();

  private Parsers() {}
}
