package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * Reads one Markdown file: {@code # 第一节 协同… {#c5-1}} and the blocks under it become a {@link
 * SectionText}. Faults become findings; what could be read is returned all the same.
 */
public final class SectionReader {
  static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(TablesExtension.create(), FootnoteExtension.create()))
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
          .build();

  private final Report report;

  /** A reader that puts its findings into that report. */
  public SectionReader(Report report) {
    this.report = report;
  }

  /** Reads a file's text; empty only if it has no title or is nested too deeply. */
  public Optional<SectionText> read(SectionFile file, String text) {
    String clean = TextGuard.check(file.file(), text, report);
    if (!new NestingGuard(file.file(), report).allows(clean)) {
      return Optional.empty();
    }
    Lines lines = new Lines(file.file(), clean);
    Document document = PARSER.parse(clean);
    Node first = document.getFirstChild();
    if (!(first instanceof Heading title) || title.getLevel() != 1) {
      report.add(
          Finding.of(RuleId.MRK_005, file.file(), "the file does not begin with its title")
              .hint("the first line is the section's heading, like '# Section 1. …'"));
      return Optional.empty();
    }
    NoteLabels labels = NoteLabels.of(document);
    InlineReader inlines = InlineReader.ofText(lines, labels, report);
    TrailingMark mark = TrailingMark.of(inlines.read(title));
    if (Inline.plainText(mark.content()).isBlank()) {
      report.add(
          Finding.of(RuleId.MRK_005, lines.at(title.getStartOffset()), "the title has no text")
              .hint("the first line is the section's heading, like '# Section 1. …'"));
      return Optional.empty();
    }
    SectionId id = id(file, mark, lines, title);
    SegmentIds ids = new SegmentIds(id, clean, report);
    List<Block> blocks =
        new BlockReader(file.language(), lines, ids, inlines, report).readFrom(title.getNext(), 0);
    ids.reportUnmarked();
    return Optional.of(
        new SectionText(
            id,
            file.kind(),
            file.path(),
            file.language(),
            new Phrase(file.language(), mark.content()),
            blocks,
            new NoteReader(file.language(), lines, labels, report).read(),
            lines.at(title.getStartOffset())));
  }

  private SectionId id(SectionFile file, TrailingMark mark, Lines lines, Node title) {
    if (mark.id().isEmpty()) {
      return file.id();
    }
    if (!SectionId.isWellFormed(mark.id().get())) {
      report.add(SegmentIds.malformed(mark.id().get(), lines.at(title.getStartOffset())));
      return file.id();
    }
    return new SectionId(mark.id().get());
  }
}
