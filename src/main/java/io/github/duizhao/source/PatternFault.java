package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.BoundedText;
import io.github.duizhao.text.Characters;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Thrown when one of the editor's patterns takes too many steps on a line. */
public final class PatternFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private PatternFault(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  /**
   * Returns the result of matching a pattern against a line.
   *
   * @param origin place of the pattern in content/import.yml
   * @param matching matches the pattern against a {@link BoundedText} of the line
   * @throws PatternFault if that takes too many steps
   */
  static <T> T guard(Pattern pattern, Origin origin, String line, Supplier<T> matching) {
    try {
      return matching.get();
    } catch (BoundedText.Exhausted | StackOverflowError e) {
      String message =
          "the pattern '%s' takes too many steps on the line '%s'"
              .formatted(pattern.pattern(), Characters.excerpt(line, 20));
      throw new PatternFault(
          Finding.of(RuleId.IMP_006, origin, message)
              .hint("remove nested repetitions such as (a+)+ and (a|b)*"));
    }
  }

  /** The fault as a finding. */
  public Finding finding() {
    return finding;
  }
}
