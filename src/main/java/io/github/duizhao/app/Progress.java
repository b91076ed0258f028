package io.github.duizhao.app;

/** Receives the progress of a long command; may be called by any thread. */
public interface Progress {

  /** A step begins, for example {@code pdf 7/18 chapter-05-zh-Hans.pdf}. */
  void step(String what);

  /** Registers what to do if the command is canceled; it has no effect after the command ends. */
  default void undoBy(Runnable undo) {}
}
