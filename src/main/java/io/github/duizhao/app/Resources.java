package io.github.duizhao.app;

import io.github.duizhao.render.Workers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The resources that a build or check may use.
 *
 * @param workers how many threads work at the same time, at least 1
 * @param fontCache the folder that keeps font subsets for the next build; by default {@code
 *     .duizhao/fonts} in the book's folder for a build, and none for a check
 * @param timeLimit how long it may take; empty for no limit
 */
public record Resources(int workers, Optional<Path> fontCache, Optional<Duration> timeLimit) {

  /**
   * @throws IllegalArgumentException if a number is not positive
   */
  public Resources {
    if (workers < 1) {
      throw new IllegalArgumentException("workers must be at least 1, was " + workers);
    }
    timeLimit
        .filter(limit -> limit.isZero() || limit.isNegative())
        .ifPresent(
            limit -> {
              throw new IllegalArgumentException("the time limit must be positive, was " + limit);
            });
  }

  /** A thread for each processor, the usual cache, no time limit. */
  public static Resources all() {
    return new Resources(
        Runtime.getRuntime().availableProcessors(), Optional.empty(), Optional.empty());
  }

  /**
   * Runs work with these resources.
   *
   * @throws TimeLimitException if it takes too long
   */
  <T> T run(BiFunction<Workers, TimeLimit, T> work) {
    TimeLimit limit = new TimeLimit(timeLimit);
    return limit.run(
        () -> {
          try (Workers threads = Workers.of(workers, limit::check)) {
            return work.apply(threads, limit);
          }
        });
  }

  /** The same resources with a time limit. */
  public Resources within(Duration limit) {
    return new Resources(workers, fontCache, Optional.of(limit));
  }
}
