package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Remark;

/**
 * The mark of a remark in the text.
 *
 * @param letter the letter shown to readers, from {@code a} on each page
 * @param language the language of the text that contains it
 */
public record RemarkReference(Remark remark, String letter, Language language) {

  /** The id of this mark, for backlinks. */
  public String id() {
    return idOf(remark);
  }

  /** The id of the mark of a remark, the same on every page. */
  public static String idOf(Remark remark) {
    return "ref-" + remark.id();
  }
}
