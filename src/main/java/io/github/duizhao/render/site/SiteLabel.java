package io.github.duizhao.render.site;

import io.github.duizhao.html.Markup;
import java.util.Optional;

/**
 * A short text in one language, as templates set it: a title, or a word of the interface.
 *
 * @param lang its language tag
 * @param side {@code original} or {@code translation}, the views that show it; nothing if all do
 * @param mark what stands before it, for example {@code 第五章}
 */
public record SiteLabel(String lang, Optional<String> side, Optional<String> mark, String text) {

  /** A text that every view shows. */
  static SiteLabel of(String lang, String text) {
    return new SiteLabel(lang, Optional.empty(), Optional.empty(), text);
  }

  /** Whether the editor has marked with U+200B where the text may break. */
  public boolean isPhrased() {
    return text.indexOf('\u200B') >= 0;
  }

  /**
   * The label as XHTML: {@code <span lang="zh-Hans"><span class="label">第一节</span> <span
   * class="text">…</span></span>}.
   */
  public String html() {
    StringBuilder html = new StringBuilder("<span");
    side.ifPresent(value -> html.append(" class=\"").append(value).append('"'));
    html.append(" lang=\"").append(lang).append("\">");
    mark.ifPresent(
        value ->
            html.append("<span class=\"label\">").append(Markup.escape(value)).append("</span> "));
    html.append("<span class=\"text").append(isPhrased() ? " phrased" : "").append("\">");
    return html.append(Markup.escape(text)).append("</span></span>").toString();
  }

  /** The text in one piece, for attributes. */
  String whole() {
    return text.replace("\u200B", "");
  }

  SiteLabel withText(String other) {
    return new SiteLabel(lang, side, mark, other);
  }

  SiteLabel in(String side) {
    return new SiteLabel(lang, Optional.of(side), mark, text);
  }
}
