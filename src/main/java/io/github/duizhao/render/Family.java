package io.github.duizhao.render;

import io.github.duizhao.model.Characters;

/**
 * A family of reading fonts as the style sheets of website and EPUB know it. Where two have a
 * character, such as a quotation mark, the order of the families decides.
 */
public enum Family {
  /** Han characters with the punctuation that goes with them. */
  HAN("Book Han"),
  /**
   * The headings' characters alone, of those of {@link #HAN}; a family of its own because a browser
   * that asks a family for bold does not go back to its regular font for what is missing.
   */
  HAN_TITLE("Book Han Title"),
  /** Everything else. */
  LATIN("Book Latin");

  private final String title;

  Family(String title) {
    this.title = title;
  }

  /** What style sheets call it, for example {@code Book Han}. */
  public String title() {
    return title;
  }

  /** Whether it is asked for the character. */
  public boolean shows(int codePoint) {
    boolean han = codePoint >= 0x2E80 || (codePoint >= 0x2460 && codePoint <= 0x24FF);
    return this == LATIN ? !han : han || Characters.isSharedPunctuation(codePoint);
  }
}
