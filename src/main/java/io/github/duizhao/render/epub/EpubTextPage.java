package io.github.duizhao.render.epub;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.LetteredRemark;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.List;

/**
 * One section of the text.
 *
 * @param id the id of its heading, or of the section where the edition shows no heading
 * @param heading as XHTML; may be empty
 * @param blocks as XHTML
 */
public record EpubTextPage(
    EpubFrame frame,
    String type,
    String role,
    String id,
    String heading,
    String blocks,
    List<NoteText> notes,
    List<EpubLabel> remarksHeading,
    List<RemarkText> remarks) {

  public EpubTextPage {
    notes = List.copyOf(notes);
    remarksHeading = List.copyOf(remarksHeading);
    remarks = List.copyOf(remarks);
  }

  static EpubTextPage of(Publication publication, Page page, InterfaceWords words) {
    EpubLabels labels = new EpubLabels(publication, words);
    Section section = page.section();
    Semantics semantics = Semantics.of(section);
    int level = Math.min(6, page.parents().size() + 1);
    EpubMedium medium = new EpubMedium(publication.edition());
    PageRenderer renderer = new PageRenderer(publication, page, medium, words, level);
    String heading = renderer.heading();
    String blocks = renderer.blocks();
    return new EpubTextPage(
        EpubFrame.of(publication, labels.of(section), semantics.matter()),
        semantics.type(),
        semantics.role(),
        section.id().value(),
        heading,
        blocks,
        page.notes().stream().map(note -> note(page, note, renderer, labels)).toList(),
        labels.word("remarks"),
        page.remarks().stream().map(it -> remark(publication, it, renderer, labels)).toList());
  }

  private static NoteText note(Page page, Note note, PageRenderer renderer, EpubLabels labels) {
    List<NoteText.Backlink> backlinks =
        renderer.calls(note).stream().map(call -> backlink(call, labels)).toList();
    return new NoteText(
        note.id().value(),
        page.noteNumber(note.id()).orElseThrow(),
        renderer.noteTexts(note),
        backlinks);
  }

  private static RemarkText remark(
      Publication publication, LetteredRemark lettered, PageRenderer renderer, EpubLabels labels) {
    Language original = publication.book().metadata().languages().original();
    EpubLabel back = labels.word("note-back", original);
    return new RemarkText(
        lettered.remark().id(),
        lettered.letter(),
        renderer.remarkTexts(lettered.remark()),
        new NoteText.Backlink("#" + RemarkReference.idOf(lettered.remark()), back));
  }

  private static NoteText.Backlink backlink(NoteReference call, EpubLabels labels) {
    return new NoteText.Backlink("#" + call.id(), labels.word("note-back", call.language()));
  }
}
