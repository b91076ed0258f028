package io.github.duizhao.model;

/** Whether a translation was made from the original as it is now. */
public enum Freshness {
  /** It was, or nobody has recorded what it was made from. */
  CURRENT,
  /** The original has changed since the translation was accepted. */
  STALE
}
