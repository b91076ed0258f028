package io.github.duizhao.render.epub;

import io.github.duizhao.html.Markup;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Edition;

/** Links, notes and numbers as reading systems expect them. */
final class EpubMedium implements Medium {
  private static final String WORD_JOINER = "\u2060";

  private final Edition edition;

  EpubMedium(Edition edition) {
    this.edition = edition;
  }

  @Override
  public String href(Address target) {
    return FileNames.ofPage(target.page()) + "#" + target.fragment();
  }

  @Override
  public String lang(Language language) {
    String tag = Markup.escape(language.tag());
    return " lang=\"" + tag + "\" xml:lang=\"" + tag + "\"";
  }

  /** The word joiner keeps the mark from starting a line; nothing is nested in the link. */
  @Override
  public String noteRef(NoteReference call) {
    return WORD_JOINER
        + "<sup><a epub:type=\"noteref\" role=\"doc-noteref\" id=\""
        + call.id()
        + "\" href=\"#"
        + call.note().id()
        + "\">"
        + call.number()
        + "</a></sup>";
  }

  @Override
  public String remarkRef(RemarkReference call) {
    return WORD_JOINER
        + "<sup class=\"remark-ref\"><a epub:type=\"noteref\" role=\"doc-noteref\" id=\""
        + call.id()
        + "\" href=\"#"
        + call.remark().id()
        + "\">"
        + call.letter()
        + "</a></sup>";
  }

  @Override
  public String picture(Picture picture, String attributes) {
    return "<img src=\""
        + FileNames.ofPicture(picture)
        + "\" width=\""
        + picture.width()
        + "\" height=\""
        + picture.height()
        + "\""
        + attributes
        + "/>";
  }

  /** Reading systems set ruby themselves; EPUB discourages the brackets. */
  @Override
  public String rubyBracket(String bracket) {
    return "";
  }

  /** Pairs are numbered; one language alone reads as a book does. */
  @Override
  public String segmentNumber(String id, String number) {
    return edition.isBilingual()
        ? "<span class=\"number\">" + Markup.escape(number) + "</span>\n"
        : "";
  }
}
