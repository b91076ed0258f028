package io.github.duizhao.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cleans up if the process is interrupted before its command ends, by Ctrl-C or {@code kill}.
 * Afterwards nothing more is printed.
 */
final class Cancellation {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private boolean over;

  /** Called when the command has ended, so that no cleanup is needed any more. */
  synchronized void over() {
    over = true;
  }

  /** Adds a task to run before all others. */
  synchronized void first(Runnable task) {
    tasks.addFirst(task);
  }

  /** Adds a task to run after all others. */
  synchronized void then(Runnable task) {
    tasks.addLast(task);
  }

  /** Runs the tasks, in the shutdown thread of the process. */
  void run(PrintWriter err) {
    Deque<Runnable> remaining;
    synchronized (this) {
      if (over) {
        return;
      }
      remaining = new ArrayDeque<>(tasks);
    }
    if (!remaining.isEmpty()) {
      remaining.removeFirst().run();
    }
    err.close();
    remaining.forEach(Runnable::run);
  }
}
