package io.github.duizhao.app;

/** Options of a build. */
public enum BuildOption {
  /** Warnings fail the build. */
  STRICT,
  /** The website has a page with the status of the translation. */
  STATUS
}
