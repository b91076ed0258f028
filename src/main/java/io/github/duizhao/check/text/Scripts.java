package io.github.duizhao.check.text;

import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;

import io.github.duizhao.model.Language;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The scripts in which languages are written. */
final class Scripts {
  static final Set<UnicodeScript> CHINESE = Set.of(HAN, BOPOMOFO);
  private static final Set<UnicodeScript> JAPANESE = Set.of(HAN, HIRAGANA, KATAKANA);
  private static final Set<UnicodeScript> KOREAN = Set.of(HANGUL, HAN);

  /** By the script subtag of ISO 15924. */
  private static final Map<String, Set<UnicodeScript>> BY_SUBTAG =
      Map.of(
          "Hans", CHINESE,
          "Hant", CHINESE,
          "Hani", CHINESE,
          "Jpan", JAPANESE,
          "Kore", KOREAN,
          "Latn", Set.of(LATIN),
          "Cyrl", Set.of(CYRILLIC),
          "Grek", Set.of(GREEK));

  /** By the primary subtag, for languages with one usual script. */
  private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = new HashMap<>();

  static {
    put(CHINESE, "zh cmn yue lzh wuu hak gan");
    put(JAPANESE, "ja");
    put(KOREAN, "ko");
    put(
        Set.of(LATIN),
        "af ca cs cy da de en eo es et eu fi fo fr ga gl hr hu"
            + " id is it la lb lt lv mi ms mt nb nl nn no oc pl pt rm ro sk sl sq sv sw tl tr vi");
    put(Set.of(CYRILLIC), "be bg kk ky mk ru tg uk");
    put(Set.of(GREEK), "el grc");
  }

  private Scripts() {}

  private static void put(Set<UnicodeScript> scripts, String languages) {
    List.of(languages.split(" ", -1)).forEach(language -> BY_LANGUAGE.put(language, scripts));
  }

  /** The scripts of a language; none if it is unknown or has several. */
  static Set<UnicodeScript> of(Language language) {
    String script = new Locale.Builder().setLanguageTag(language.tag()).build().getScript();
    return script.isEmpty()
        ? BY_LANGUAGE.getOrDefault(language.primary(), Set.of())
        : BY_SUBTAG.getOrDefault(script, Set.of());
  }
}
