package io.github.duizhao.render.epub;

import io.github.duizhao.html.HtmlWriter;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Edition;

/** The medium for e-readers. */
final class EpubMedium implements Medium {
  private static final String WORD_JOINER = "\u2060";

  private final Edition edition;

  EpubMedium(Edition edition) {
    this.edition = edition;
  }

  @Override
  public HtmlWriter html() {
    return new HtmlWriter("lang", "xml:lang");
  }

  @Override
  public String href(Address target) {
    return FileNames.ofPage(target.page()) + "#" + target.fragment();
  }

  @Override
  public String noteRef(NoteReference reference) {
    String target = reference.note().id().value();
    return mark("", reference.id(), target, String.valueOf(reference.number()));
  }

  @Override
  public String remarkRef(RemarkReference reference) {
    return mark("remark-ref", reference.id(), reference.remark().id(), reference.letter());
  }

  /** A word joiner keeps the mark from starting a line. E-readers expect links of only text. */
  private String mark(String cssClass, String id, String target, String number) {
    HtmlWriter html = html().text(WORD_JOINER).open("sup").cssClass(cssClass);
    html.open("a").attribute("epub:type", "noteref").attribute("role", "doc-noteref");
    html.attribute("id", id).attribute("href", "#" + target);
    return html.text(number).close().close().toString();
  }

  @Override
  public HtmlWriter picture(Picture picture) {
    HtmlWriter html = html().open("img").attribute("src", FileNames.ofPicture(picture));
    html.attribute("width", String.valueOf(picture.width()));
    return html.attribute("height", String.valueOf(picture.height()));
  }

  /** No brackets: e-readers support ruby, and EPUB discourages {@code rp}. */
  @Override
  public String rubyBracket(String bracket) {
    return "";
  }

  /** Only the bilingual edition shows numbers. */
  @Override
  public String segmentNumber(String id, String number) {
    return edition.isBilingual()
        ? html().open("span").cssClass("number").text(number).close().line().toString()
        : "";
  }
}
