package io.github.duizhao.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Limits the time that a piece of work may take. Java cannot stop a thread, so the work runs on a
 * separate thread: when the time is over, the caller gets an exception immediately, the tasks of
 * {@link #onTimeout} run, and the work itself ends at its next call of {@link #check}.
 */
final class TimeLimit {
  private final Optional<Duration> limit;
  private final List<Runnable> tasks = new ArrayList<>();
  private volatile boolean isOver;
  private boolean isLifted;

  TimeLimit(Optional<Duration> limit) {
    this.limit = limit;
  }

  /**
   * Runs the work; without a limit, in the calling thread.
   *
   * @throws TimeLimitException if the time was over first
   */
  <T> T run(Supplier<T> work) {
    return limit.isEmpty() ? work.get() : run(work, limit.get());
  }

  private <T> T run(Supplier<T> work, Duration time) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "time-limited");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, thread, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end(thread);
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      } else if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private <T> T await(FutureTask<T> task, Thread thread, Duration time)
      throws InterruptedException, ExecutionException {
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (end(thread)) {
        throw new TimeLimitException(time);
      }
      return task.get();
    }
  }

  /** Ends the work, unless the limit was lifted. */
  private synchronized boolean end(Thread thread) {
    if (isLifted) {
      return false;
    }
    isOver = true;
    thread.interrupt();
    tasks.forEach(Runnable::run);
    return true;
  }

  /** Registers a task to run when the time is over. The work may still be running then. */
  synchronized void onTimeout(Runnable task) {
    tasks.add(task);
    if (isOver) {
      task.run();
    }
  }

  /**
   * Removes the limit. The work calls this before a last, short step that must not be interrupted.
   *
   * @throws TimeLimitException if the time is over
   */
  synchronized void lift() {
    check();
    isLifted = true;
  }

  /**
   * Ends the work if the time is over. The work calls this between its steps, from any thread.
   *
   * @throws TimeLimitException if the time is over
   */
  void check() {
    if (isOver) {
      throw new TimeLimitException(limit.orElseThrow());
    }
  }
}
