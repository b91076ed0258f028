package io.github.duizhao.model;

/** Whether a translation was made from the current original. */
public enum Freshness {
  /** It was, or the book has no record of what it was made from. */
  CURRENT,
  /** The original has changed since the translation was accepted. */
  STALE
}
