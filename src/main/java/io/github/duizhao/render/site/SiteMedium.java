package io.github.duizhao.render.site;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Markup;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Edition;

/**
 * The text of one page of the website.
 *
 * @param file the page's file below the site's root
 */
record SiteMedium(Edition edition, String file, InterfaceWords words) implements Medium {
  private static final String WORD_JOINER = "\u2060";

  @Override
  public String href(Address target) {
    return SitePaths.link(file, SitePaths.file(edition, target.page()), target.fragment());
  }

  @Override
  public String lang(Language language) {
    return " lang=\"" + language.tag() + "\"";
  }

  /** The mark keeps to the character before it, so that it never starts a line. */
  @Override
  public String noteRef(NoteReference call) {
    String name = words.word("note", call.language()).text() + " " + call.number();
    return WORD_JOINER
        + "<a class=\"note-ref\" id=\""
        + call.id()
        + "\" href=\"#"
        + call.note().id()
        + "\" role=\"doc-noteref\" aria-label=\""
        + Markup.escape(name)
        + "\">"
        + call.number()
        + "</a>";
  }

  @Override
  public String remarkRef(RemarkReference call) {
    String name = words.word("remark", call.language()).text() + " " + call.letter();
    return WORD_JOINER
        + "<a class=\"remark-ref\" id=\""
        + call.id()
        + "\" href=\"#"
        + call.remark().id()
        + "\" role=\"doc-noteref\" aria-label=\""
        + Markup.escape(name)
        + "\">"
        + call.letter()
        + "</a>";
  }

  /** Its sides are known before it is loaded, so that nothing moves. */
  @Override
  public String picture(Picture picture, String attributes) {
    return "<img src=\""
        + SitePaths.link(file, SitePaths.picture(picture))
        + "\" width=\""
        + picture.width()
        + "\" height=\""
        + picture.height()
        + "\" loading=\"lazy\" decoding=\"async\""
        + attributes
        + "/>";
  }

  @Override
  public String segmentNumber(String id, String number) {
    String name = number + " " + words.word("link", edition.mainLanguage()).text();
    return "<a class=\"number\" href=\"#"
        + id
        + "\" aria-label=\""
        + Markup.escape(name)
        + "\">"
        + number
        + "</a>\n";
  }
}
