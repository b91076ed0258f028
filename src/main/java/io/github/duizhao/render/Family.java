package io.github.duizhao.render;

import io.github.duizhao.text.Characters;

/**
 * A font family in the style sheets of website and EPUB. A character that two families have, such
 * as a quotation mark, is shown in the family that the style sheet names first.
 */
public enum Family {
  /** Han characters and their punctuation. */
  HAN("Book Han"),
  /**
   * The characters of {@link #HAN} that headings have, in bold. It is a separate family because a
   * browser does not fall back to the regular font of a family for characters missing in bold.
   */
  HAN_TITLE("Book Han Title"),
  /** Everything else. */
  LATIN("Book Latin");

  private final String title;

  Family(String title) {
    this.title = title;
  }

  /** The name in style sheets, for example {@code Book Han}. */
  public String title() {
    return title;
  }

  /** Whether the family is used for a character. */
  public boolean shows(int codePoint) {
    boolean han = codePoint >= 0x2E80 || (codePoint >= 0x2460 && codePoint <= 0x24FF);
    return this == LATIN ? !han : han || Characters.isSharedPunctuation(codePoint);
  }
}
