package io.github.duizhao.app;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the steps of one kind: {@code pdf 7/18 chapter-05-zh-Hans.pdf}. Any thread may count. */
final class Steps {
  private final AtomicInteger done = new AtomicInteger();
  private final Progress progress;
  private final String kind;
  private final int all;

  Steps(Progress progress, String kind, int all) {
    this.progress = progress;
    this.kind = kind;
    this.all = all;
  }

  /** The next step begins. */
  void next(String name) {
    progress.step(kind + " " + done.incrementAndGet() + "/" + all + " " + name);
  }
}
