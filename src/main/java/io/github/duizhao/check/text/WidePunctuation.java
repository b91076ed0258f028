package io.github.duizhao.check.text;

import io.github.duizhao.model.Characters;
import io.github.duizhao.report.RuleId;
import java.text.Normalizer;

/**
 * East Asian punctuation, letters, digits and spaces in Western text. What touches Han characters
 * is left to the rule about scripts: mended with them, it is gone.
 */
final class WidePunctuation implements TextRule {
  private static final Fault FAULT =
      new Fault(
          RuleId.TYP_002,
          "a full-width character in Western text",
          "full-width characters in Western text",
          "write Western punctuation, letters and digits, and italics for 《》");
  private static final String WIDE = "。、《》〈〉「」『』【】　";
  private static final String WESTERN = ".,“”‘’“”‘’[] ";

  /** In these the text has what an editor has supplied. */
  private static final String SUPPLIED = "〔〕";

  @Override
  public Fault fault() {
    return FAULT;
  }

  @Override
  public void look(Prose prose, Matches hits) {
    int i = 0;
    while (i < prose.length()) {
      if (!isWide(prose.text().charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < prose.length() && isWide(prose.text().charAt(i))) {
        i++;
      }
      if (!Prose.isIdeograph(prose.before(start)) && !Prose.isIdeograph(prose.at(i))) {
        for (int at = start; at < i; at++) {
          hits.add(at, at + 1, western(prose.text().charAt(at)));
        }
      }
    }
  }

  private static boolean isWide(char c) {
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
