package io.github.duizhao.model;

/**
 * What an output shows for a translation whose original has changed since; {@code
 * stale-translation} in book.yml.
 */
public enum StaleTranslation {
  /** The translation, marked as made from an earlier text. */
  KEEP,
  /** The original, marked as untranslated. */
  SOURCE,
  /** The build fails. */
  FAIL
}
