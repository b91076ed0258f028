package io.github.duizhao.source;

import io.github.duizhao.model.BoundedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A pattern of the editor's that a line is too much for. */
public final class PatternFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private PatternFault(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  /**
   * Tries a pattern.
   *
   * @param trial matches the pattern with a {@link BoundedText}
   * @param wrote where the editor wrote the pattern
   * @param text what it is tried on
   * @throws PatternFault if that takes too many steps
   */
  static <T> T guard(Pattern pattern, Origin wrote, String text, Supplier<T> trial) {
    try {
      return trial.get();
    } catch (BoundedText.Exhausted | StackOverflowError e) {
      String shown =
          text.codePoints()
              .limit(20)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String message =
          "the pattern '%s' takes too many steps on the line '%s…'"
              .formatted(pattern.pattern(), shown);
      throw new PatternFault(
          Finding.of(RuleId.IMP_006, wrote, message)
              .hint("take out nested repetitions such as (a+)+ and (a|b)*"));
    }
  }

  /** The fault as a finding. */
  public Finding finding() {
    return finding;
  }
}
