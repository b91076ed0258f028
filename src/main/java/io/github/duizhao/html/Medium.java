package io.github.duizhao.html;

import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;

/**
 * The parts of a text's markup that differ between website, PDF and EPUB: links, notes, segment
 * numbers and language attributes.
 */
public interface Medium {

  /** Creates an empty writer that declares languages as this medium requires. */
  default HtmlWriter html() {
    return new HtmlWriter();
  }

  /** Returns the link target for a place in the publication, unescaped. */
  String href(Address target);

  /** The mark of a note reference, as XHTML; in print it may contain the note itself. */
  String noteRef(NoteReference reference);

  /** The mark of a remark of the apparatus, as XHTML. */
  String remarkRef(RemarkReference reference);

  /** A picture as an {@code img} element, still open so that its alternative text can be added. */
  HtmlWriter picture(Picture picture);

  /** Whether a reader can draw MathML; otherwise the source of a formula is shown. */
  default boolean drawsFormulas() {
    return true;
  }

  /** Whether a reader can fold text away. */
  default boolean folds() {
    return false;
  }

  /** A bracket around a ruby reading, shown by software that does not support ruby. */
  default String rubyBracket(String bracket) {
    return "<rp>" + bracket + "</rp>";
  }

  /**
   * The number of a segment before its texts, as XHTML; empty if the medium shows none.
   *
   * @param number the number shown to readers, for example {@code 5.1.2}
   */
  String segmentNumber(String id, String number);
}
