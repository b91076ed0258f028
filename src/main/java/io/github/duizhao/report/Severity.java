package io.github.duizhao.report;

import java.util.Locale;

/** The severity of a finding. */
public enum Severity {
  /** The book cannot be published. */
  ERROR,
  /** The book can be published, but an editor should look; fails with {@code --strict}. */
  WARNING,
  /** Good to know. */
  INFO;

  /** Returns the printed form: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
