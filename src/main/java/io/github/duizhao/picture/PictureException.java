package io.github.duizhao.picture;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.Optional;

/** Thrown if a picture cannot be published. */
final class PictureException extends Exception {
  private static final long serialVersionUID = 1;

  private final RuleId rule;
  private final int line;
  private final String hint;

  PictureException(RuleId rule, String message) {
    this(rule, message, "");
  }

  PictureException(RuleId rule, String message, String hint) {
    this(rule, 1, message, hint);
  }

  /**
   * Creates a fault in a line of the picture's file.
   *
   * @param hint what to do, or empty
   */
  PictureException(RuleId rule, int line, String message, String hint) {
    super(message);
    this.rule = rule;
    this.line = line;
    this.hint = hint;
  }

  /** Returns this fault as that of a picture embedded in a line of another picture. */
  PictureException inLine(int outer, String what) {
    return new PictureException(rule, outer, what + ": " + getMessage(), hint);
  }

  /** Returns this fault as a finding about the file. */
  Finding finding(String path) {
    Finding finding = Finding.of(rule, new Origin(path, line), String.valueOf(getMessage()));
    return Optional.of(hint).filter(text -> !text.isEmpty()).map(finding::hint).orElse(finding);
  }
}
