package io.github.duizhao;

import java.util.stream.IntStream;

/**
 * The fixed seeds of tests with random input. {@code ./verify} runs the first tenth of them, {@code
 * ./verify --all} all.
 */
public final class Seeds {
  private static final int SAMPLE = 10;

  private Seeds() {}

  /** The numbers from 0 up to the count, or the first tenth of them, but at least one. */
  public static IntStream of(int count) {
    boolean all = Boolean.getBoolean("duizhao.all");
    return IntStream.range(0, all ? count : Math.max(1, count / SAMPLE));
  }
}
