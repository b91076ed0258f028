package io.github.duizhao.app;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;

/** Thrown if output cannot be written to its destination; reported as a finding of OUT-001. */
final class RefusedException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String problem;
  private final String hint;

  RefusedException(String problem, String hint) {
    super(problem);
    this.problem = problem;
    this.hint = hint;
  }

  Finding finding() {
    return finding(problem).hint(hint);
  }

  /** The finding for an error of the file system. */
  static Finding finding(IOException fault, String folder) {
    if (fault instanceof AccessDeniedException) {
      return finding("you do not have permission to write to " + folder)
          .hint("nothing was changed; make the folder writable");
    } else if (fault instanceof AtomicMoveNotSupportedException) {
      return finding(folder + " is the root of another file system").hint("name a folder in it");
    }
    return finding("cannot write to " + folder + ": " + fault.getMessage())
        .hint("nothing was changed; check that the disk has free space and is writable");
  }

  private static Finding finding(String problem) {
    return Finding.of(RuleId.OUT_001, problem);
  }
}
