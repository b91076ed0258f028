package io.github.duizhao.cli;

/** What the program answers to the shell. */
final class ExitCode {
  static final int GOOD = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private ExitCode() {}
}
