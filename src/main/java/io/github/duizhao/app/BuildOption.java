package io.github.duizhao.app;

/** What a build does otherwise than it usually does. */
public enum BuildOption {
  /** Warnings fail it. */
  STRICT,
  /** The website has a page that says how far the translation has come. */
  STATUS
}
