package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;

/**
 * One line of the glossary: a term of the original and its translation.
 *
 * @param originals one or more wordings, the preferred one first
 * @param translations one or more wordings, the preferred one first
 * @param note how to use the translation, in its language
 * @param checked whether each occurrence of the term must be translated by one of the translations
 */
public record Term(
    List<String> originals,
    List<String> translations,
    Optional<String> note,
    boolean checked,
    Origin origin) {

  /**
   * @throws IllegalArgumentException if either side has no wording
   */
  public Term {
    originals = List.copyOf(originals);
    translations = List.copyOf(translations);
    if (originals.isEmpty() || translations.isEmpty()) {
      throw new IllegalArgumentException("A term must have originals and translations");
    }
  }

  /** The preferred wording of the original. */
  public String original() {
    return originals.get(0);
  }

  /** The preferred wording of the translation. */
  public String translation() {
    return translations.get(0);
  }
}
