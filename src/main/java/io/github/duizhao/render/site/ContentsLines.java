package io.github.duizhao.render.site;

import io.github.duizhao.html.ContentsLine;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentBlocks;
import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Numbers;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of contents of one edition: the whole book on the cover, and the chapter next to each
 * page, where the page's own line contains the headings inside the page. Safe for use by several
 * threads.
 */
final class ContentsLines {
  private final Publication publication;
  private final TextLabels labels;
  private final Map<SectionId, Entry> entries = new HashMap<>();

  ContentsLines(Publication publication, TextLabels labels) {
    this.publication = publication;
    this.labels = labels;
    addEntries(publication.contents());
  }

  private void addEntries(List<Entry> lines) {
    for (Entry entry : lines) {
      entries.putIfAbsent(entry.section().id(), entry);
      addEntries(entry.children());
    }
  }

  /** Returns the parts, chapters and sections of the whole book, linked from the cover. */
  List<ContentsLine> whole() {
    return lines(publication.contents(), SitePaths.file(publication.edition(), SitePaths.COVER));
  }

  /** Returns the lines below a page's own line. */
  List<ContentsLine> under(Page page) {
    return entry(page.section())
        .map(entry -> lines(entry.children(), file(page)))
        .orElse(List.of());
  }

  private List<ContentsLine> lines(List<Entry> lines, String from) {
    return lines.stream()
        .map(entry -> line(entry.section(), from, lines(entry.children(), from)))
        .toList();
  }

  /** Returns the line of a section, linked from a file. */
  ContentsLine line(Section section, String from, List<ContentsLine> children) {
    return new ContentsLine(href(section, from), labels.title(section), children);
  }

  /** Returns the contents of the page's chapter, or else the first level of the book. */
  List<ContentsLine> around(Page page) {
    Section top = chapter(page).orElse(page.section());
    Optional<Entry> entry = entry(top);
    if (top.kind().isChapter() && entry.isPresent()) {
      List<ContentsLine> lines = new ArrayList<>(headings(top, page));
      entry.get().children().forEach(child -> lines.add(branch(child, page)));
      return List.of(line(top, page, lines));
    }
    return publication.contents().stream().map(line -> withHeadings(line.section(), page)).toList();
  }

  /** Returns the chapter that contains the page or starts with it. */
  static Optional<Section> chapter(Page page) {
    List<Section> path = new ArrayList<>(page.parents());
    path.add(page.section());
    return path.stream().filter(section -> section.kind().isChapter()).findFirst();
  }

  /** A section; the sections in it are shown if the page is one of them or the section itself. */
  private ContentsLine branch(Entry entry, Page page) {
    Section section = entry.section();
    List<ContentsLine> lines = new ArrayList<>(headings(section, page));
    boolean isOpen =
        isOn(page, section)
            || page.parents().stream().anyMatch(parent -> parent.id().equals(section.id()));
    if (isOpen) {
      entry.children().forEach(child -> lines.add(branch(child, page)));
    }
    return line(section, page, lines);
  }

  private ContentsLine withHeadings(Section section, Page page) {
    return line(section, page, headings(section, page));
  }

  private ContentsLine line(Section section, Page page, List<ContentsLine> children) {
    ContentsLine.Target target =
        isOn(page, section) ? ContentsLine.Target.SAME_PAGE : ContentsLine.Target.PAGE;
    String href = href(section, file(page));
    return new ContentsLine(target, href, Optional.empty(), labels.title(section), children);
  }

  /** The headings inside the page if the section is the page's own. */
  private List<ContentsLine> headings(Section section, Page page) {
    if (!isOn(page, section)) {
      return List.of();
    }
    List<ContentsLine> lines = new ArrayList<>();
    for (Block block : page.section().blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        heading(paragraph.segment(), true).ifPresent(lines::add);
      } else if (block instanceof Block.Heading heading) {
        heading(heading.segment(), false).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static boolean isOn(Page page, Section section) {
    return section.id().equals(page.section().id());
  }

  private Optional<ContentsLine> heading(Segment segment, boolean isRunIn) {
    List<Phrase> phrases = new ArrayList<>();
    for (Side side : publication.sides(segment.text())) {
      Phrase first = SegmentBlocks.of(side.phrase()).first();
      Optional<Phrase> head = isRunIn ? runIn(first) : Optional.of(first);
      head.filter(phrase -> !phrases.contains(phrase)).ifPresent(phrases::add);
    }
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    String id = segment.id().value();
    Optional<String> number = isRunIn ? Optional.of(Numbers.ofSegment(id)) : Optional.empty();
    return Optional.of(
        new ContentsLine(
            ContentsLine.Target.HEAD, "#" + id, number, labels.phrases(phrases), List.of()));
  }

  private static Optional<Phrase> runIn(Phrase phrase) {
    return RunInHead.of(phrase).map(head -> new Phrase(phrase.language(), head.head()));
  }

  private Optional<Entry> entry(Section section) {
    return Optional.ofNullable(entries.get(section.id()));
  }

  private String file(Page page) {
    return SitePaths.file(publication.edition(), page.path());
  }

  private String href(Section section, String from) {
    return SitePaths.link(from, SitePaths.file(publication.edition(), section.path()));
  }
}
