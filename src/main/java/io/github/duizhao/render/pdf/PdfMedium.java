package io.github.duizhao.render.pdf;

import io.github.duizhao.html.HtmlWriter;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;

/**
 * The medium for print: links stay within the file, a note is at the foot of the page of its first
 * reference, and notes are numbered by chapter.
 */
final class PdfMedium implements Medium {
  private final Publication publication;
  private final Page page;
  private final InterfaceWords words;
  private final int notesBefore;

  /**
   * Creates the medium of one page of the publication.
   *
   * @param notesBefore the number of notes on earlier pages of its chapter
   */
  PdfMedium(Publication publication, Page page, InterfaceWords words, int notesBefore) {
    this.publication = publication;
    this.page = page;
    this.words = words;
    this.notesBefore = notesBefore;
  }

  @Override
  public boolean drawsFormulas() {
    return false;
  }

  @Override
  public String href(Address target) {
    return "#" + target.fragment();
  }

  @Override
  public String noteRef(NoteReference reference) {
    String number = String.valueOf(notesBefore + reference.number());
    HtmlWriter html = html().open("span").cssClass(reference.first() ? "note" : "note-again");
    if (reference.first()) {
      PageRenderer renderer = new PageRenderer(publication, page, this, words, 1);
      html.attribute("data-number", number).raw(renderer.noteTexts(reference.note()));
    } else {
      html.text(number);
    }
    return html.close().toString();
  }

  /** A link to the remark at the end of the chapter. */
  @Override
  public String remarkRef(RemarkReference reference) {
    String name = words.word("remark", reference.language()).text() + " " + reference.letter();
    HtmlWriter html = html().open("span").cssClass("remark-ref");
    html.attribute("id", reference.id()).open("a");
    html.attribute("href", "#" + reference.remark().id()).attribute("title", name);
    return html.text(reference.letter()).close().close().toString();
  }

  @Override
  public HtmlWriter picture(Picture picture) {
    return html().open("img").attribute("src", PdfPictures.address(picture));
  }

  @Override
  public String segmentNumber(String id, String number) {
    return html().open("span").cssClass("number").text(number).close().toString();
  }
}
