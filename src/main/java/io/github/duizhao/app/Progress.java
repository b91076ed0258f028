package io.github.duizhao.app;

/** Hears what a long command is doing, from any thread. */
public interface Progress {

  /** A step begins, for example {@code pdf 7/18 chapter-05-zh-Hans.pdf}. */
  void step(String what);

  /** What undoes the command, should it be broken off; harmless once the command has ended. */
  default void undoBy(Runnable undo) {}
}
