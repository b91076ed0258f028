package io.github.duizhao.model;

/** Whether a translation was made from the current original. */
public enum Freshness {
  /** It was, or it is not recorded what it was made from. */
  CURRENT,
  /** The original has changed since the translation was accepted. */
  STALE
}
