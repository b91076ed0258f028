package io.github.duizhao.validator;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Checks a page in the browser with axe: WCAG 2.2 A and AA, and best practices. */
public final class Axe {
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const options = { runOnly: tags, resultTypes: ['violations'] };
        const { violations, passes } = await axe.run(document, options);
        if (!passes.length) return ['axe looked at nothing'];
        return violations.flatMap((rule) => rule.nodes.map((node) =>
          `${rule.id} at ${node.target}: ${node.failureSummary}`));
      }
      """;

  private Axe() {}

  /** The violations, for example {@code color-contrast at .caption: …}. */
  public static List<String> violations(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }
}
