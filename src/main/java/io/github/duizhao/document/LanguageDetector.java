package io.github.duizhao.document;

import io.github.duizhao.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the language of a text by its scripts and by its commonest words. */
public final class LanguageDetector {
  private static final String TABLE = "languages.tsv";
  private static final int SAMPLE = 60_000;

  /** Characters that are only written in one of the two kinds of Chinese. */
  private static final String SIMPLIFIED = "们这来国个说为时过对学经现头开关长门问间见书车东马鸟鱼龙万与专业两严丧个临丽举么义乌乐乔习乡买乱争亏云亚产亲";

  private static final String TRADITIONAL =
      "們這來國個說為時過對學經現頭開關長門問間見書車東馬鳥魚龍萬與專業兩嚴喪個臨麗舉麼義烏樂喬習鄉買亂爭虧雲亞產親";

  private static final Map<Character.UnicodeScript, String> SCRIPTS = new HashMap<>();

  static {
    SCRIPTS.put(Character.UnicodeScript.HANGUL, "ko");
    SCRIPTS.put(Character.UnicodeScript.GREEK, "el");
    SCRIPTS.put(Character.UnicodeScript.HEBREW, "he");
    SCRIPTS.put(Character.UnicodeScript.THAI, "th");
    SCRIPTS.put(Character.UnicodeScript.DEVANAGARI, "hi");
    SCRIPTS.put(Character.UnicodeScript.BENGALI, "bn");
    SCRIPTS.put(Character.UnicodeScript.TAMIL, "ta");
    SCRIPTS.put(Character.UnicodeScript.GEORGIAN, "ka");
    SCRIPTS.put(Character.UnicodeScript.ARMENIAN, "hy");
    SCRIPTS.put(Character.UnicodeScript.KHMER, "km");
    SCRIPTS.put(Character.UnicodeScript.MYANMAR, "my");
    SCRIPTS.put(Character.UnicodeScript.TIBETAN, "bo");
  }

  private LanguageDetector() {}

  /**
   * A language.
   *
   * @param confidence 0 to 1; at least 0.9 for a page of plain text
   */
  public record Detected(Language language, double confidence) {}

  /** The likeliest language of a text. */
  public static Detected detect(String text) {
    String sample = text.length() <= SAMPLE ? text : sample(text);
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
      int c = sample.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (letters == 0) {
      return new Detected(new Language("en"), 0);
    }
    int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    if (kana * 10 > han + kana && kana * 3 > letters / 3) {
      return detected("ja", han + kana, letters, letters);
    } else if (han * 3 > letters) {
      return detected(isTraditional(sample) ? "zh-Hant" : "zh-Hans", han, letters, letters);
    }
    for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
      int count = scripts.getOrDefault(script.getKey(), 0);
      if (count * 2 > letters) {
        return detected(script.getValue(), count, letters, letters);
      }
    }
    int arabic = scripts.getOrDefault(Character.UnicodeScript.ARABIC, 0);
    if (arabic * 2 > letters) {
      String tag =
          sample.matches("(?s).*[ٹڈڑےں].*") ? "ur" : sample.matches("(?s).*[پچگژ].*") ? "fa" : "ar";
      return detected(tag, arabic, letters, letters);
    }
    return byWords(sample);
  }

  /** The beginning, the middle and the end of a text. */
  private static String sample(String text) {
    int third = SAMPLE / 3;
    int middle = text.length() / 2;
    return text.substring(0, third)
        + " "
        + text.substring(middle, middle + third)
        + " "
        + text.substring(text.length() - third);
  }

  private static Detected detected(String tag, int count, int letters, int size) {
    double enough = Math.min(1, size / 40.0);
    return new Detected(new Language(tag), enough * count / letters);
  }

  private static boolean isTraditional(String text) {
    long simplified =
        text.chars().filter(c -> SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.indexOf(c) < 0).count();
    long traditional =
        text.chars().filter(c -> TRADITIONAL.indexOf(c) >= 0 && SIMPLIFIED.indexOf(c) < 0).count();
    return traditional > simplified;
  }

  private static Detected byWords(String text) {
    Map<String, Set<String>> table = table();
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String word : plain.split("[^\\p{L}\\p{M}]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      words++;
      table.forEach(
          (language, known) -> {
            if (known.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    String best = "en";
    int most = 0;
    int second = 0;
    for (String language : table.keySet()) {
      int count = counts.getOrDefault(language, 0);
      if (count > most) {
        second = most;
        most = count;
        best = language;
      } else {
        second = Math.max(second, count);
      }
    }
    double share = words == 0 ? 0 : Math.min(1, most / (0.2 * words));
    double margin = most == 0 ? 0 : Math.min(1, 2.5 * (most - second) / most);
    double enough = Math.min(1, words / 20.0);
    return new Detected(new Language(best), share * margin * enough);
  }

  private static Map<String, Set<String>> table() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + TABLE);
      }
      Map<String, Set<String>> table = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(
              cells -> table.put(cells[0], new HashSet<>(Arrays.asList(cells[1].split(" ", -1)))));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
