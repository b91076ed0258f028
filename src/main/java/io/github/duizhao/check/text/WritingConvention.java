package io.github.duizhao.check.text;

import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.LATIN;

import io.github.duizhao.model.Language;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Set;

/** The typographic conventions of a language that the rules support. */
enum WritingConvention {
  /** Han characters, simplified or traditional, and the punctuation of GB/T 15834. */
  CHINESE,
  /** Full-width characters with other rules: Japanese, Korean. */
  EAST_ASIAN,
  /** English. */
  ENGLISH,
  /** Latin, Cyrillic or Greek letters with other rules than English. */
  WESTERN,
  /** Unknown. */
  OTHER;

  private static final Set<UnicodeScript> WESTERN_SCRIPTS = Set.of(LATIN, CYRILLIC, GREEK);

  /** The conventions of a language. Pinyin, {@code zh-Latn}, is Western. */
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
