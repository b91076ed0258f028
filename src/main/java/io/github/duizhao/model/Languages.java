package io.github.duizhao.model;

import java.util.List;

/** The two languages of a book: the original's and the translation's. */
public record Languages(Language original, Language translation) {

  /**
   * @throws IllegalArgumentException if both are the same
   */
  public Languages {
    if (original.equals(translation)) {
      throw new IllegalArgumentException(
          "A book's two languages must differ, both were " + original);
    }
  }

  /** Both languages, the original first. */
  public List<Language> both() {
    return List.of(original, translation);
  }
}
