package io.github.duizhao.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is to be done when the process is told to end before a command has: by Ctrl-C, or by {@code
 * kill}. Then nothing more is said.
 */
final class Cancellation {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private boolean over;

  /** The command has ended by itself; nothing is left to be done. */
  synchronized void over() {
    over = true;
  }

  /** Something to be done before all others. */
  synchronized void first(Runnable task) {
    tasks.addFirst(task);
  }

  /** Something to be done after all others. */
  synchronized void then(Runnable task) {
    tasks.addLast(task);
  }

  /** Does it, in the thread that ends the process. */
  void run(PrintWriter err) {
    Deque<Runnable> left;
    synchronized (this) {
      if (over) {
        return;
      }
      left = new ArrayDeque<>(tasks);
    }
    if (!left.isEmpty()) {
      left.removeFirst().run();
    }
    err.close();
    left.forEach(Runnable::run);
  }
}
