package io.github.duizhao.app;

/** What an import may do to the files of the original. */
public enum ImportMode {
  /** Write, but overwrite nothing that was edited by hand. */
  WRITE,
  /** Write, and drop what was edited by hand. */
  FORCE,
  /** Report only. */
  DRY_RUN
}
