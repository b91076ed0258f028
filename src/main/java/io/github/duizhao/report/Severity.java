package io.github.duizhao.report;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** The book cannot be published as it is. */
  ERROR,
  /** It can be published, but an editor should look; fails under {@code --strict}. */
  WARNING,
  /** Good to know. */
  INFO;

  /** As it is printed: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
