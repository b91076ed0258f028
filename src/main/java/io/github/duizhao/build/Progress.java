package io.github.duizhao.build;

/** Hears what a long command is doing, for example {@code bilingual PDF}. */
public interface Progress {

  /** A step begins. */
  void step(String what);
}
