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
 * Does pieces of work that do not depend on each other, several at once. What comes out is the same
 * as if one thread had done one after the other. Work may ask for workers itself.
 *
 * <pre>{@code
 * workers.map(List.of(1, 2, 3), n -> n * n)   // 1, 4, 9
 * }</pre>
 */
public final class Workers implements AutoCloseable {
  private final int threads;
  private final Optional<ExecutorService> helpers;

  private Workers(int threads, Optional<ExecutorService> helpers) {
    this.threads = threads;
    this.helpers = helpers;
  }

  /** One for each processor. */
  public static Workers onAllProcessors() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  /**
   * That many, the calling thread being one of them.
   *
   * @throws IllegalArgumentException if there are fewer than one
   */
  public static Workers of(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + threads);
    }
    return new Workers(
        threads,
        threads == 1
            ? Optional.empty()
            : Optional.of(Executors.newFixedThreadPool(threads - 1, Workers::thread)));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Does the work for each item; with a fault, as {@link #map}. */
  public <T> void each(List<T> items, Consumer<T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return item;
        });
  }

  /**
   * The results in the order of the items.
   *
   * @throws RuntimeException what the work threw for the first item, in their order, that it failed
   *     for; later items may then be left undone. The same for an {@link Error}
   */
  public <T, R> List<R> map(List<T> items, Function<T, R> work) {
    Batch<T, R> batch = new Batch<>(items, work);
    int helpful = Math.min(threads, items.size()) - 1;
    helpers.ifPresent(
        pool -> {
          for (int i = 0; i < helpful; i++) {
            pool.execute(batch);
          }
        });
    batch.run();
    return batch.results();
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    helpers.ifPresent(ExecutorService::shutdown);
  }

  /** The items of one call. Every thread that runs it takes the next one until there is none. */
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
