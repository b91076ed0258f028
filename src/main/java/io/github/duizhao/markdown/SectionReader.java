package io.github.duizhao.markdown;

import com.vladsch.flexmark.util.ast.Document;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * Reads a Markdown file: {@code # 第一节 协同… {#c5-1}} and the blocks below become a {@link
 * SectionText}. Faults are reported as findings, and the rest of the file is still returned.
 */
public final class SectionReader {
  private static final String TITLE_HINT =
      "make the first line the section's heading, like '# Section 1. …'";

  private final Report report;

  /** A reader that adds its findings to a report. */
  public SectionReader(Report report) {
    this.report = report;
  }

  /** Reads the text of a file. Empty only if it has no title or is nested too deeply. */
  public Optional<SectionText> read(SectionFile file, String text) {
    return place(file, text).map(Placed::text);
  }

  /**
   * A text and where the ids belong that are not written in its file.
   *
   * @param title where the section's id belongs
   * @param slots all blocks, in reading order
   */
  record Placed(SectionText text, Optional<IdPlace> title, List<SegmentIds.Slot> slots) {}

  Optional<Placed> place(SectionFile file, String text) {
    String clean = TextGuard.check(file.file(), text, report);
    if (!new NestingGuard(file.file(), report).allows(clean)) {
      return Optional.empty();
    }
    Lines lines = new Lines(file.file(), clean);
    Document document = Parsers.FILE.parse(clean);
    FootnoteReader footnotes = new FootnoteReader(document, lines, report);
    HtmlFile html = new HtmlFile(lines, report);
    InlineReader inlines = InlineReader.ofText(file.language(), lines, footnotes, html, report);
    Optional<TitleReader.Title> found = new TitleReader(inlines, html).read(document, file.title());
    if (found.isEmpty()) {
      report.add(
          Finding.of(RuleId.MRK_005, file.file(), "the file does not start with its title")
              .hint(TITLE_HINT));
      return Optional.empty();
    }
    TrailingId heading = found.get().text();
    Origin origin = lines.at(found.get().offset());
    if (Inline.plainText(heading.content()).isBlank()) {
      report.add(Finding.of(RuleId.MRK_005, origin, "the title has no text").hint(TITLE_HINT));
      return Optional.empty();
    }
    SectionId id = id(file, heading, clean, origin);
    heading.id().filter(it -> !it.equals(id.value())).ifPresent(html::anchor);
    html.settle(id.value());
    SegmentIds ids = new SegmentIds(id, clean, html, report);
    List<Block> blocks =
        new FurtherBlocks(ids, report)
            .join(
                new BlockReader(file.language(), lines, ids, inlines, html, report)
                    .read(found.get().rest(), 0));
    ids.reportUnmarked();
    SectionText section =
        new SectionText(
            id,
            file.kind(),
            file.path(),
            file.language(),
            new Phrase(file.language(), heading.content()),
            blocks,
            footnotes.read(file.language(), inlines),
            html.anchors(),
            ids.unmarked(),
            origin);
    Optional<IdPlace> place = found.get().place().filter(it -> heading.id().isEmpty());
    return Optional.of(new Placed(section, place, ids.slots()));
  }

  private SectionId id(SectionFile file, TrailingId heading, String text, Origin origin) {
    if (heading.id().isEmpty()
        || (file.isListed() && !FilePrefix.isPrefix(heading.id().get(), text))) {
      return file.id();
    }
    if (SegmentIds.isFurther(heading.id().get())) {
      report.add(
          Finding.of(RuleId.MRK_015, origin, "the title cannot be a further block of a segment")
              .hint("write the id of the section, like {#" + file.id() + "}"));
      return file.id();
    } else if (!SectionId.isWellFormed(heading.id().get())) {
      report.add(SegmentIds.malformed(heading.id().get(), origin));
      return file.id();
    }
    return new SectionId(heading.id().get());
  }
}
