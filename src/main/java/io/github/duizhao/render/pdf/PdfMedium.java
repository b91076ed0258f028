package io.github.duizhao.render.pdf;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Markup;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;

/**
 * The medium for print: links stay within the file, a note is at the foot of the page with its
 * first reference, and notes are numbered by chapter.
 */
final class PdfMedium implements Medium {
  private final Publication publication;
  private final Page page;
  private final InterfaceWords words;
  private final int notesBefore;

  /**
   * The medium of one page of the publication.
   *
   * @param notesBefore the number of notes before it in its chapter
   */
  PdfMedium(Publication publication, Page page, InterfaceWords words, int notesBefore) {
    this.publication = publication;
    this.page = page;
    this.words = words;
    this.notesBefore = notesBefore;
  }

  @Override
  public String href(Address target) {
    return "#" + target.fragment();
  }

  @Override
  public String lang(Language language) {
    return " lang=\"" + language + "\"";
  }

  @Override
  public String noteRef(NoteReference call) {
    int number = notesBefore + call.number();
    return call.first()
        ? "<span class=\"note\" data-number=\"" + number + "\">" + texts(call) + "</span>"
        : "<span class=\"note-again\">" + number + "</span>";
  }

  /** A link to the remark, which is at the end of its chapter. */
  @Override
  public String remarkRef(RemarkReference call) {
    String name = words.word("remark", call.language()).text() + " " + call.letter();
    return "<span class=\"remark-ref\" id=\""
        + call.id()
        + "\"><a href=\"#"
        + call.remark().id()
        + "\" title=\""
        + Markup.escape(name)
        + "\">"
        + call.letter()
        + "</a></span>";
  }

  private String texts(NoteReference call) {
    return new PageRenderer(publication, page, this, words, 1).noteTexts(call.note());
  }

  @Override
  public String picture(Picture picture, String attributes) {
    return "<img src=\"" + PdfPictures.address(picture) + "\"" + attributes + "/>";
  }

  @Override
  public String segmentNumber(String id, String number) {
    return "<span class=\"number\">" + Markup.escape(number) + "</span>";
  }
}
