package io.github.duizhao.app;

/** Receives the progress of a long command; may be called by any thread. */
public interface Progress {

  /** A step begins, for example {@code pdf 7/18 chapter-05-zh-Hans.pdf}. */
  void step(String what);

  /** Registers a task to run if the command is canceled before it ends. */
  default void onCancel(Runnable task) {}
}
