package io.github.duizhao.app;

import java.util.List;

/**
 * What a build has written.
 *
 * @param amounts one for each format that has files
 */
public record BuildSummary(List<Amount> amounts) {

  public BuildSummary {
    amounts = List.copyOf(amounts);
  }

  /**
   * How much a build has written in one format.
   *
   * @param format its name, for example {@code site}
   * @param unit what {@code units} counts, for example {@code page}
   */
  public record Amount(String format, String unit, int units, int files, long bytes) {}

  /** Nothing was published. */
  static BuildSummary nothing() {
    return new BuildSummary(List.of());
  }
}
