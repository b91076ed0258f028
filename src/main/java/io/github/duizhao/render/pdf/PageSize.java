package io.github.duizhao.render.pdf;

/** The paper size of PDFs, {@code pdf.page} in book.yml. */
public enum PageSize {
  A4("A4"),
  A5("A5"),
  LETTER("Letter");

  private final String word;

  PageSize(String word) {
    this.word = word;
  }

  /** The name as in book.yml and CSS, for example {@code Letter}. */
  public String word() {
    return word;
  }
}
