package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Remark;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.LetteredRemark;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders one page: its heading, its blocks, and the notes and remarks that they refer to. Call
 * {@link #heading} and {@link #blocks} before {@link #notes}, so that the backlinks are known.
 */
public final class PageRenderer {
  private final Publication publication;
  private final Page page;
  private final Medium medium;
  private final InterfaceWords words;
  private final int level;
  private final NoteReferences references;
  private final PageMarkup markup;
  private final PairRenderer pairs;

  /**
   * Creates a renderer for one page.
   *
   * @param level the level of the page's own heading, 1 to 6
   */
  public PageRenderer(
      Publication publication, Page page, Medium medium, InterfaceWords words, int level) {
    this.publication = publication;
    this.page = page;
    this.medium = medium;
    this.words = words;
    this.level = level;
    this.references = new NoteReferences(page);
    this.markup = new PageMarkup(page, new Markup(publication, medium, words), references);
    this.pairs = new PairRenderer(markup, level);
  }

  /** Renders the page's heading with the id of its section. */
  public String heading() {
    Section section = page.section();
    boolean both = section.languages().size() == 2;
    List<Side> sides = both ? publication.titleSides(section) : markup.sides(section.title());
    return pairs.heading(section.id().value(), "title", level, sides);
  }

  /** Renders all blocks of the page. */
  public String blocks() {
    Section section = page.section();
    return switch (section.kind()) {
      case GLOSSARY -> new GlossaryRenderer(publication, medium, words, level + 1).html();
      case APPARATUS -> new ApparatusRenderer(publication, medium, words, level + 1).html();
      case FRONT, PART, CHAPTER, SECTION, APPENDIX, BACK -> pairs.blocks(section.blocks());
    };
  }

  /** Renders the notes of the page, with backlinks to the references rendered so far. */
  public List<RenderedNote> notes() {
    List<RenderedNote> notes = new ArrayList<>();
    for (Note note : page.notes()) {
      List<RenderedNote.Backlink> backlinks =
          references.of(note.id()).stream()
              .map(reference -> backlink(reference.id(), reference.language()))
              .toList();
      notes.add(new RenderedNote(note.id().value(), notes.size() + 1, noteTexts(note), backlinks));
    }
    return List.copyOf(notes);
  }

  /** Renders the remarks of the page. */
  public List<RenderedRemark> remarks() {
    return page.remarks().stream().map(this::remark).toList();
  }

  private RenderedRemark remark(LetteredRemark lettered) {
    Remark remark = lettered.remark();
    Language original = markup.markup().languages().original();
    return new RenderedRemark(
        remark.id(),
        lettered.letter(),
        new RemarkRenderer(markup.markup()).texts(remark),
        backlink(RemarkReference.idOf(remark), original));
  }

  private RenderedNote.Backlink backlink(String id, Language language) {
    InterfaceWords.Word word = words.word("note-back", language);
    String side = markup.markup().side(language);
    return new RenderedNote.Backlink("#" + id, TextLabel.of(word.lang(), side, word.text()));
  }

  /** Renders the texts of a note as paragraphs, without number and backlinks. */
  public String noteTexts(Note note) {
    HtmlWriter html = markup.html();
    for (Side side : publication.sides(note)) {
      boolean untranslated = side.role() == Side.Role.UNTRANSLATED;
      HtmlWriter text = markup.open("p", side, untranslated ? "untranslated" : "");
      text.raw(markup.content(side).render(side.phrase().content()));
      text.raw(untranslated ? " " + markup.untranslatedMark("span") : markup.staleMark(side));
      html.raw(text.close().toString()).line();
    }
    return html.toString();
  }
}
