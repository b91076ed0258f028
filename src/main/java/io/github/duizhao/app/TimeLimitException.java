package io.github.duizhao.app;

import java.io.Serial;
import java.time.Duration;

/** Thrown if a build or check takes longer than its {@link Resources#timeLimit}. */
public final class TimeLimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  TimeLimitException(Duration limit) {
    super("not done within the time limit of " + limit.toMillis() / 1000.0 + " s");
  }
}
