package io.github.duizhao.model;

/** How a translation relates to the current original. */
public enum Freshness {
  /** It was made from it, or the book has no record of what it was made from. */
  CURRENT,
  /** The original has changed since the translation was accepted. */
  STALE,
  /** There is no translation on purpose: the translator left this text out. */
  OMITTED
}
