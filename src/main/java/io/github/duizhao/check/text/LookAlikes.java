package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Radicals and compatibility ideographs that look like other Han characters: {@code ⾼}, U+2FBC, for
 * {@code 高}. They are common in text extracted from PDF, and searches do not find them.
 */
final class LookAlikes extends TextRule {
  /** Ordinary ideographs in the range of the compatibility ideographs. */
  private static final String UNIFIED = "﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩";

  LookAlikes() {
    super(
        RuleId.TYP_011,
        "a character that only looks like an ideograph",
        "characters that only look like ideographs",
        "write the ideograph itself");
  }

  @Override
  void find(Prose prose, Matches matches) {
    String text = prose.text();
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      // Japanese names use compatibility ideographs on purpose
      if (Characters.isRadical(c)
          || (isCompatibility(c) && prose.convention() == WritingConvention.CHINESE)) {
        matches.add(i, i + Character.charCount(c), ideograph(c));
      }
    }
  }

  private static boolean isCompatibility(int codePoint) {
    return (codePoint >= 0xF900 && codePoint <= 0xFAFF && UNIFIED.indexOf(codePoint) < 0)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  private static String ideograph(int codePoint) {
    String character = Character.toString(codePoint);
    String ideograph = Normalizer.normalize(character, Normalizer.Form.NFKC);
    return ideograph.equals(character)
        ? ""
        : ideograph + String.format(Locale.ROOT, " U+%04X", ideograph.codePointAt(0));
  }
}
