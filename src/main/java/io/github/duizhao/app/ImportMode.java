package io.github.duizhao.app;

/** What an import may do to the files of the original. */
public enum ImportMode {
  /** Write, but overwrite no file that was edited manually. */
  WRITE,
  /** Write, and discard manual edits. */
  FORCE,
  /** Report only. */
  DRY_RUN
}
