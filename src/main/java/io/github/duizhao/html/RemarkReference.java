package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Remark;

/**
 * The mark of a remark in the text.
 *
 * @param letter as readers see it, from {@code a} on each page
 * @param language of the text that it stands in
 */
public record RemarkReference(Remark remark, String letter, Language language) {

  /** The id of this mark, for backlinks. */
  public String id() {
    return idOf(remark);
  }

  /** The id that the mark of a remark has wherever it is shown. */
  public static String idOf(Remark remark) {
    return "ref-" + remark.id();
  }
}
