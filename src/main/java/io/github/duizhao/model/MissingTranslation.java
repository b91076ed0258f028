package io.github.duizhao.model;

/** What becomes of a segment that has no translation; {@code missing-translation} in book.yml. */
public enum MissingTranslation {
  /** It stands in the original, marked as untranslated. */
  SOURCE,
  /** It is left out of the translation. */
  OMIT,
  /** The build fails. */
  FAIL
}
