package io.github.duizhao.render.site;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.Segment;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Numbers;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of contents as one file shows them: the whole book's on the cover, the chapter's
 * beside a page, where the page's own line opens to its run-in heads.
 */
final class ContentsLines {
  private final Publication publication;
  private final Outline outline;
  private final SiteLabels labels;
  private final String file;

  /**
   * Contents for one file.
   *
   * @param outline of the same publication
   * @param file the file below the site's root that links from these lines start from
   */
  ContentsLines(Publication publication, Outline outline, SiteLabels labels, String file) {
    this.publication = publication;
    this.outline = outline;
    this.labels = labels;
    this.file = file;
  }

  /** The whole book: parts, chapters, sections. */
  List<SiteContentsLine> whole() {
    return publication.contents().stream().map(this::deep).toList();
  }

  /**
   * The chapter that a page stands in, or the book's first level for a page outside of chapters.
   */
  List<SiteContentsLine> around(Page page) {
    Section top = chapter(page).orElse(page.section());
    Optional<Entry> entry = outline.entry(top.id());
    if (top.kind() == Section.Kind.CHAPTER && entry.isPresent()) {
      return List.of(beside(entry.get(), page));
    }
    return publication.contents().stream()
        .map(line -> line(line.section(), page, heads(line.section(), page)))
        .toList();
  }

  /** The lines under a page's own. */
  List<SiteContentsLine> under(Page page) {
    return outline.entry(page.section().id()).stream()
        .flatMap(entry -> entry.children().stream())
        .map(this::deep)
        .toList();
  }

  private static Optional<Section> chapter(Page page) {
    List<Section> path = new ArrayList<>(page.parents());
    path.add(page.section());
    return path.stream().filter(section -> section.kind() == Section.Kind.CHAPTER).findFirst();
  }

  private SiteContentsLine deep(Entry entry) {
    return new SiteContentsLine(
        SiteContentsLine.Target.PAGE,
        href(entry.address()),
        Optional.empty(),
        labels.title(entry.section()),
        entry.children().stream().map(this::deep).toList());
  }

  private SiteContentsLine beside(Entry chapter, Page page) {
    List<SiteContentsLine> lines = new ArrayList<>(heads(chapter.section(), page));
    for (Entry child : chapter.children()) {
      lines.add(line(child.section(), page, heads(child.section(), page)));
    }
    return line(chapter.section(), page, lines);
  }

  private SiteContentsLine line(Section section, Page page, List<SiteContentsLine> lines) {
    Address address = new Address(section.path(), section.id().value());
    SiteContentsLine.Target target =
        isOn(page, section) ? SiteContentsLine.Target.SAME_PAGE : SiteContentsLine.Target.PAGE;
    return new SiteContentsLine(
        target, href(address), Optional.empty(), labels.title(section), lines);
  }

  /** The run-in heads and headings inside the page's own section; nothing for other sections. */
  private List<SiteContentsLine> heads(Section section, Page page) {
    if (!isOn(page, section)) {
      return List.of();
    }
    List<SiteContentsLine> lines = new ArrayList<>();
    for (Block block : page.section().blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        head(paragraph.segment(), true).ifPresent(lines::add);
      } else if (block instanceof Block.Heading heading) {
        head(heading.segment(), false).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static boolean isOn(Page page, Section section) {
    return section.id().equals(page.section().id());
  }

  private Optional<SiteContentsLine> head(Segment segment, boolean isRunIn) {
    List<Side> sides = publication.sides(segment.text());
    List<Phrase> phrases = new ArrayList<>();
    for (Side side : sides) {
      Optional<Phrase> head = isRunIn ? runIn(side.phrase()) : Optional.of(side.phrase());
      head.filter(phrase -> !phrases.contains(phrase)).ifPresent(phrases::add);
    }
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    String id = segment.id().value();
    Optional<String> number = isRunIn ? Optional.of(Numbers.ofSegment(id)) : Optional.empty();
    return Optional.of(
        new SiteContentsLine(
            SiteContentsLine.Target.HEAD, "#" + id, number, labels.phrases(phrases), List.of()));
  }

  private static Optional<Phrase> runIn(Phrase phrase) {
    return RunInHead.of(phrase).map(head -> new Phrase(phrase.language(), head.head()));
  }

  private String href(Address address) {
    return SitePaths.link(file, SitePaths.file(publication.edition(), address.page()));
  }
}
