package io.github.duizhao.markdown;

import com.vladsch.flexmark.util.ast.Document;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a Markdown file: {@code # 第一节 协同… {#c5-1}} and the blocks below become a {@link
 * SectionText}. Faults are reported as findings, and the rest of the file is still returned.
 */
public final class SectionReader {
  private static final String TITLE_HINT =
      "make the first line the section's heading, like '# Section 1. …'";

  /** For text that includes no other files; commands that include one remain as typed. */
  static final IncludedFiles NO_FILES = path -> IncludedFiles.Loaded.fault("no files are read");

  private final IncludedFiles files;
  private final Report report;

  /**
   * A reader that adds its findings to a report.
   *
   * @param files loads the files that the text includes
   */
  public SectionReader(IncludedFiles files, Report report) {
    this.files = files;
    this.report = report;
  }

  /** A reader of text that includes no other files. */
  public SectionReader(Report report) {
    this(NO_FILES, report);
  }

  /** Reads the text of a file. Empty only if it has no title or is nested too deeply. */
  public Optional<SectionText> read(SectionFile file, String text) {
    return place(file, text).map(Placed::text);
  }

  /**
   * A text and where the ids belong that are in its file or missing there.
   *
   * @param separate the blocks as they are in the file: further blocks are not joined to their
   *     segments
   * @param title the title and its id, unless it is not in the file
   * @param slots all blocks as they are in the file, in reading order
   * @param joined the slots of further blocks
   */
  record Placed(
      SectionText text,
      List<Block> separate,
      Optional<SegmentIds.Slot> title,
      List<SegmentIds.Slot> slots,
      Set<SegmentId> joined) {}

  Optional<Placed> place(SectionFile file, String text) {
    String own = TextGuard.check(file.file(), text, report);
    MetadataBlock front = MetadataBlock.of(own);
    Includes.Expanded source = Includes.expand(file.file(), front.blanked(own), files, report);
    String clean = source.text();
    Lines lines = source.lines();
    if (!new NestingGuard(lines, report).allows(clean)) {
      return Optional.empty();
    }
    Parsers parsers = Parsers.of(file.hasMath());
    Document document = parsers.file(clean);
    FootnoteReader footnotes = new FootnoteReader(document, file.id(), lines, report);
    HtmlFile html = new HtmlFile(lines, report);
    InlineReader inlines =
        InlineReader.ofText(file.language(), parsers, lines, footnotes, html, report);
    Optional<TitleReader.Title> found =
        new TitleReader(inlines, html, file.id()).read(document, front, file.title());
    if (found.isEmpty()) {
      report.add(Finding.of(RuleId.MRK_005, file.file(), "the file has no title").hint(TITLE_HINT));
      return Optional.empty();
    }
    TitleReader.Title title = found.get();
    Origin origin = lines.at(title.offset());
    if (Inline.plainText(title.text()).isBlank()) {
      report.add(Finding.of(RuleId.MRK_005, origin, "the title has no text").hint(TITLE_HINT));
      return Optional.empty();
    }
    SectionId id = id(file, title, clean, origin);
    title.id().filter(it -> !it.equals(id.value())).ifPresent(html::anchor);
    html.settle(id.value());
    List<Inline> heading = footnotes.moveTo(id, title.text());
    SegmentIds ids = new SegmentIds(id, clean, html, report);
    List<Block> separate =
        new BlockReader(file.language(), lines, ids, inlines, title.headings(), html, report)
            .read(title.rest(), 0);
    List<Block> blocks = new FurtherBlocks(ids, report).join(separate);
    SegmentIds none =
        new SegmentIds(FootnoteReader.NAMELESS, "", new HtmlFile(lines, new Report()), report);
    List<Note> notes =
        footnotes.read(
            file.language(),
            new BlockReader(
                file.language(), lines, none, inlines.ofNotes(), title.headings(), html, report),
            none);
    title.headings().report(html);
    html.reportLeftovers();
    SectionText section =
        new SectionText(
            id,
            file.kind(),
            file.path(),
            file.language(),
            new Phrase(file.language(), heading),
            blocks,
            notes,
            html.anchors(),
            ids.unmarked(),
            origin);
    Optional<SegmentIds.Slot> titleSlot =
        Optional.of(title.place().inFile(lines))
            .filter(IdPlace::isPossible)
            .map(place -> new SegmentIds.Slot(new SegmentId(id.value()), place, title.id(), false));
    List<SegmentIds.Slot> slots =
        ids.slots().stream()
            .map(
                slot ->
                    new SegmentIds.Slot(
                        slot.id(), slot.place().inFile(lines), slot.mark(), slot.isRefused()))
            .toList();
    Set<SegmentId> joined =
        slots.stream()
            .map(SegmentIds.Slot::id)
            .filter(ids::isJoined)
            .collect(Collectors.toUnmodifiableSet());
    return Optional.of(new Placed(section, separate, titleSlot, slots, joined));
  }

  private SectionId id(SectionFile file, TitleReader.Title title, String text, Origin origin) {
    if (title.id().isEmpty() || (file.isListed() && !FilePrefix.isPrefix(title.id().get(), text))) {
      return file.id();
    }
    if (SegmentIds.isFurther(title.id().get())) {
      report.add(
          Finding.of(RuleId.MRK_015, origin, "the title cannot be a further block of a segment")
              .hint("write the id of the section, like {#" + file.id() + "}"));
      return file.id();
    } else if (!SectionId.isWellFormed(title.id().get())) {
      report.add(SegmentIds.malformed(title.id().get(), origin));
      return file.id();
    }
    return new SectionId(title.id().get());
  }
}
