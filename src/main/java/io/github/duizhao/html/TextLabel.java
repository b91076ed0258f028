package io.github.duizhao.html;

import java.util.Optional;

/**
 * A short text in one language for templates: a title or a word of the interface.
 *
 * @param lang its language tag
 * @param side {@code original} or {@code translation}, the class of its element
 * @param number a heading's number, shown before the text, for example {@code 第五章}
 */
public record TextLabel(String lang, String side, Optional<String> number, String text) {

  /** Creates a label without a number. */
  public static TextLabel of(String lang, String side, String text) {
    return new TextLabel(lang, side, Optional.empty(), text);
  }

  /** Removes the zero-width spaces that mark where a heading may break. */
  public static String withoutBreaks(String text) {
    return text.replace("\u200B", "");
  }

  /** The number and the text on one line, for attributes. */
  public String line() {
    return number.map(it -> it + " ").orElse("") + withoutBreaks(text);
  }

  /**
   * The label as XHTML: {@code <span lang="zh-Hans"><span class="label">第一节</span> <span
   * class="text">…</span></span>}.
   *
   * @param paired whether it is shown next to its counterpart in the other language; if so, it is
   *     marked with its side, so that a view can hide it
   */
  public String html(boolean paired) {
    HtmlWriter html = new HtmlWriter().open("span").cssClass(paired ? side : "");
    html.attribute("lang", lang);
    number.ifPresent(it -> html.open("span").cssClass("label").text(it).close().text(" "));
    html.open("span").cssClass("text", text.indexOf('\u200B') >= 0 ? "phrased" : "");
    return html.text(text).close().close().toString();
  }
}
