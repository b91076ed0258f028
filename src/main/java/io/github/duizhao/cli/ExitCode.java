package io.github.duizhao.cli;

/** The exit codes of the program. */
final class ExitCode {
  static final int SUCCESS = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int INTERNAL_ERROR = 3;

  private ExitCode() {}
}
