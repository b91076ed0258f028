package io.github.duizhao.render.site;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.LetteredRemark;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages of text of one edition. */
final class TextPages {
  private final Publication publication;
  private final Outline outline;
  private final InterfaceWords words;
  private final SiteLabels labels;
  private final Frames frames;
  private final FileLinks files;

  TextPages(
      Publication publication,
      InterfaceWords words,
      SiteLabels labels,
      Frames frames,
      FileLinks files) {
    this.publication = publication;
    this.outline = new Outline(publication);
    this.words = words;
    this.labels = labels;
    this.frames = frames;
    this.files = files;
  }

  /** The page at that place in reading order. */
  SiteTextPage page(int index) {
    Page page = publication.pages().get(index);
    Edition edition = publication.edition();
    String file = SitePaths.file(edition, page.path());
    PageRenderer renderer =
        new PageRenderer(publication, page, new SiteMedium(edition, file, words), words, 1);
    ContentsLines contents = new ContentsLines(publication, outline, labels, file);
    String heading = renderer.heading();
    String blocks = renderer.blocks();
    return new SiteTextPage(
        frames.page(page),
        isInOneLanguage(page.section()),
        parent(page, file),
        heading,
        blocks,
        notes(page, renderer),
        page.remarks().stream().map(remark -> remark(remark, renderer)).toList(),
        contents.around(page),
        contents.under(page),
        chapter(page).map(opening -> files.chapter(file, opening)).orElse(List.of()),
        neighbour(index - 1, file),
        neighbour(index + 1, file));
  }

  private static boolean isInOneLanguage(Section section) {
    boolean isMatter = section.kind() == Section.Kind.FRONT || section.kind() == Section.Kind.BACK;
    return isMatter && section.languages().size() == 1;
  }

  private Optional<SiteContentsLine> parent(Page page, String file) {
    List<Section> parents = page.parents();
    return parents.isEmpty()
        ? Optional.empty()
        : Optional.of(line(parents.get(parents.size() - 1), file));
  }

  private static Optional<Section> chapter(Page page) {
    return page.section().kind() == Section.Kind.CHAPTER
        ? Optional.of(page.section())
        : page.parents().stream().filter(s -> s.kind() == Section.Kind.CHAPTER).findFirst();
  }

  private Optional<SiteContentsLine> neighbour(int index, String file) {
    return index < 0 || index >= publication.pages().size()
        ? Optional.empty()
        : Optional.of(line(publication.pages().get(index).section(), file));
  }

  private SiteContentsLine line(Section section, String file) {
    String href = SitePaths.link(file, SitePaths.file(publication.edition(), section.path()));
    return new SiteContentsLine(
        SiteContentsLine.Target.PAGE, href, Optional.empty(), labels.title(section), List.of());
  }

  private List<NoteItem> notes(Page page, PageRenderer renderer) {
    List<NoteItem> items = new ArrayList<>();
    for (Note note : page.notes()) {
      List<NoteItem.Back> calls = renderer.calls(note).stream().map(this::back).toList();
      String texts = renderer.noteTexts(note);
      items.add(new NoteItem(note.id().value(), items.size() + 1, texts, calls));
    }
    return items;
  }

  private RemarkItem remark(LetteredRemark lettered, PageRenderer renderer) {
    Language original = publication.book().metadata().languages().original();
    InterfaceWords.Word name = words.word("note-back", original);
    String href = "#" + RemarkReference.idOf(lettered.remark());
    String letter = lettered.letter();
    return new RemarkItem(
        lettered.remark().id(),
        letter,
        renderer.remarkTexts(lettered.remark()),
        new NoteItem.Back(href, name.lang(), "original", name.text() + " " + letter));
  }

  private NoteItem.Back back(NoteReference call) {
    boolean isOriginal =
        call.language().equals(publication.book().metadata().languages().original());
    InterfaceWords.Word name = words.word("note-back", call.language());
    String side = isOriginal ? "original" : "translation";
    return new NoteItem.Back("#" + call.id(), name.lang(), side, name.text() + " " + call.number());
  }
}
