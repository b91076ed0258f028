package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.text.Normalizer;

/**
 * East Asian punctuation, letters, digits and spaces in Western text. Those next to Han characters
 * are left to {@link OtherScripts}.
 */
final class WidePunctuation extends TextRule {
  private static final String WIDE = "。、《》〈〉「」『』【】　";
  private static final String WESTERN = ".,“”‘’“”‘’[] ";

  /** Brackets around text that an editor has supplied. */
  private static final String SUPPLIED = "〔〕";

  WidePunctuation() {
    super(
        RuleId.TYP_002,
        "a full-width character in Western text",
        "full-width characters in Western text",
        "write Western punctuation, letters and digits, and italics for 《》");
  }

  @Override
  void find(Prose prose, Matches matches) {
    for (Prose.Run run : prose.runs(0, WidePunctuation::isWide)) {
      if (!Prose.isIdeograph(prose.before(run.start()))
          && !Prose.isIdeograph(prose.at(run.end()))) {
        for (int at = run.start(); at < run.end(); at++) {
          matches.add(at, at + 1, western(prose.text().charAt(at)));
        }
      }
    }
  }

  private static boolean isWide(int c) {
    return Characters.isWidePunctuation(c) && SUPPLIED.indexOf(c) < 0;
  }

  private static String western(char wide) {
    int index = WIDE.indexOf(wide);
    String other =
        index >= 0
            ? WESTERN.substring(index, index + 1)
            : Normalizer.normalize(String.valueOf(wide), Normalizer.Form.NFKC);
    return other.equals(String.valueOf(wide)) ? "" : other;
  }
}
