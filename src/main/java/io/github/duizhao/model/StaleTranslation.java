package io.github.duizhao.model;

/**
 * What becomes of a translation whose original has changed since; {@code stale-translation} in
 * book.yml.
 */
public enum StaleTranslation {
  /** It stands, marked as made from an earlier text. */
  KEEP,
  /** The original stands in its place, marked as untranslated. */
  SOURCE,
  /** The build fails. */
  FAIL
}
