package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;

/**
 * One line of the glossary: what the original says, and what the translation says for it.
 *
 * @param originals one wording or several, the preferred one first
 * @param translations the same
 * @param note how the translation is to be used, in its language
 * @param checked whether each place of the term must have one of its translations
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
