package io.github.duizhao.render.site;

import io.github.duizhao.html.HtmlWriter;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Edition;

/**
 * The medium of one page of the website.
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
  public String noteRef(NoteReference reference) {
    String number = String.valueOf(reference.number());
    String target = reference.note().id().value();
    return mark("note", reference.id(), target, reference.language(), number);
  }

  @Override
  public String remarkRef(RemarkReference reference) {
    String target = reference.remark().id();
    return mark("remark", reference.id(), target, reference.language(), reference.letter());
  }

  /** A word joiner keeps the mark from starting a line. */
  private String mark(String type, String id, String target, Language language, String number) {
    String name = words.word(type, language).text() + " " + number;
    HtmlWriter html = html().text(WORD_JOINER).open("a").cssClass(type + "-ref");
    html.attribute("id", id).attribute("href", "#" + target);
    html.attribute("role", "doc-noteref").attribute("aria-label", name);
    return html.text(number).close().toString();
  }

  /** Declares width and height so that the page does not move when the picture loads. */
  @Override
  public HtmlWriter picture(Picture picture) {
    HtmlWriter html = html().open("img");
    html.attribute("src", SitePaths.link(file, SitePaths.picture(picture)));
    html.attribute("width", String.valueOf(picture.width()));
    html.attribute("height", String.valueOf(picture.height()));
    return html.attribute("loading", "lazy").attribute("decoding", "async");
  }

  @Override
  public boolean folds() {
    return true;
  }

  @Override
  public String segmentNumber(String id, String number) {
    String name = number + " " + words.word("link", edition.mainLanguage()).text();
    HtmlWriter html = html().open("a").cssClass("number").attribute("href", "#" + id);
    return html.attribute("aria-label", name).text(number).close().line().toString();
  }
}
