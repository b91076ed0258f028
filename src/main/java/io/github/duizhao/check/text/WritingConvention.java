package io.github.duizhao.check.text;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.LATIN;

import io.github.duizhao.model.Language;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Set;

/** How a language is set, as far as the rules know it. */
enum WritingConvention {
  /** In Han characters and the punctuation of GB/T 15834, simplified or traditional. */
  CHINESE,
  /** In squares, but by rules of their own: Japanese, Korean. */
  EAST_ASIAN,
  /** As in English books. */
  ENGLISH,
  /** In Latin, Cyrillic or Greek letters, by rules of their own. */
  WESTERN,
  /** We do not know. */
  OTHER;

  private static final Set<UnicodeScript> WESTERN_SCRIPTS = Set.of(LATIN, CYRILLIC, GREEK);

  /** The manner of a language; pinyin, {@code zh-Latn}, is Western. */
  static WritingConvention of(Language language) {
    Set<UnicodeScript> scripts = Scripts.of(language);
    if (scripts.contains(HAN)) {
      return scripts.equals(Scripts.CHINESE) ? CHINESE : EAST_ASIAN;
    }
    if (Collections.disjoint(scripts, WESTERN_SCRIPTS)) {
      return OTHER;
    }
    return language.primary().equals("en") ? ENGLISH : WESTERN;
  }
}
