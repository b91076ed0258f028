package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Address;

/**
 * What differs between website, PDF and EPUB inside the text: addresses, notes, numbers, language
 * marks.
 */
public interface Medium {

  /** The link target for a place in the publication, unescaped. */
  String href(Address target);

  /** The attributes that declare a language, each with a space before it. */
  String lang(Language language);

  /** The mark that calls a note, as XHTML; in print it may carry the note itself. */
  String noteRef(NoteReference call);

  /** The mark of a remark of the apparatus, as XHTML. */
  String remarkRef(RemarkReference call);

  /**
   * A picture, as an {@code img} element.
   *
   * @param attributes the text that stands for it, each attribute with a space before it
   */
  String picture(Picture picture, String attributes);

  /** A bracket around the reading of ruby, for readers that cannot set it above its base. */
  default String rubyBracket(String bracket) {
    return "<rp>" + bracket + "</rp>";
  }

  /**
   * The number of a segment before its texts, as XHTML; empty if the medium shows none.
   *
   * @param id the segment's id
   * @param number as readers see it, for example {@code 5.1.2}
   */
  String segmentNumber(String id, String number);
}
