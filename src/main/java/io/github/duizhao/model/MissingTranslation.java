package io.github.duizhao.model;

/**
 * What an output shows for a segment without translation; {@code missing-translation} in book.yml.
 */
public enum MissingTranslation {
  /** The original, marked as untranslated. */
  SOURCE,
  /** Nothing. */
  OMIT,
  /** The build fails. */
  FAIL
}
