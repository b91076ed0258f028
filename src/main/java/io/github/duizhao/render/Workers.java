package io.github.duizhao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs independent tasks in parallel, with the same results as if one thread had run them in order.
 * A task may itself use the workers.
 *
 * <pre>{@code
 * workers.map(List.of(1, 2, 3), n -> n * n)   // 1, 4, 9
 * }</pre>
 */
public final class Workers implements AutoCloseable {
  private final int threads;
  private final Optional<ExecutorService> helpers;
  private final Runnable stop;

  private Workers(int threads, Optional<ExecutorService> helpers, Runnable stop) {
    this.threads = threads;
    this.helpers = helpers;
    this.stop = stop;
  }

  /** Creates a worker for each processor. */
  public static Workers onAllProcessors() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Creates workers.
   *
   * @param threads the number of threads, including the calling thread
   * @throws IllegalArgumentException if it is less than 1
   */
  public static Workers of(int threads) {
    return of(threads, () -> {});
  }

  /**
   * Creates workers that can be stopped.
   *
   * @param stop throws an exception if the work has been stopped; see {@link #checkStop}
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public static Workers of(int threads, Runnable stop) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + threads);
    }
    return new Workers(
        threads,
        threads == 1
            ? Optional.empty()
            : Optional.of(Executors.newFixedThreadPool(threads - 1, Workers::thread)),
        stop);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Throws an exception if the work has been stopped; long tasks call this regularly. */
  public void checkStop() {
    stop.run();
  }

  /** Runs a task for each item, with the same exceptions as {@link #map}. */
  public <T> void each(List<T> items, Consumer<T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return item;
        });
  }

  /**
   * Runs a function for each item.
   *
   * @return the results in the order of the items
   * @throws RuntimeException the exception of the first failed item in the order of the items, also
   *     if it is an {@link Error}; later items may then not have been processed
   */
  public <T, R> List<R> map(List<T> items, Function<T, R> work) {
    Batch<T, R> batch =
        new Batch<>(
            items,
            item -> {
              stop.run();
              return work.apply(item);
            });
    int extra = Math.min(threads, items.size()) - 1;
    helpers.ifPresent(
        pool -> {
          for (int i = 0; i < extra; i++) {
            pool.execute(batch);
          }
        });
    batch.run();
    return batch.results();
  }

  /** Ends the threads as soon as they have nothing to do. */
  @Override
  public void close() {
    helpers.ifPresent(ExecutorService::shutdown);
  }

  /** The items of one call. Each thread takes the next item until none is left. */
  private static final class Batch<T, R> implements Runnable {
    private final List<T> items;
    private final Function<T, R> work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final ConcurrentHashMap<Integer, R> done = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, Throwable> failed = new ConcurrentHashMap<>();

    Batch(List<T> items, Function<T, R> work) {
      this.items = List.copyOf(items);
      this.work = work;
      this.open = new CountDownLatch(items.size());
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
        try {
          if (failed.isEmpty()) {
            done.put(i, work.apply(items.get(i)));
          }
        } catch (RuntimeException | Error e) {
          failed.put(i, e);
        } finally {
          open.countDown();
        }
      }
    }

    List<R> results() {
      awaitAll();
      failed.keySet().stream().min(Integer::compare).map(failed::get).ifPresent(Batch::rethrow);
      List<R> results = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        results.add(done.get(i));
      }
      return results;
    }

    private void awaitAll() {
      boolean interrupted = false;
      while (true) {
        try {
          open.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private static void rethrow(Throwable fault) {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }
}
