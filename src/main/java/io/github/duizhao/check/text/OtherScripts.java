package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Words in a script that the text's language does not use, such as Han characters in an English
 * text. {@link LatinWords} finds Latin ones. A single Greek or Cyrillic letter is a symbol, not a
 * word.
 */
final class OtherScripts extends TextRule {
  private static final int SHORTEST_WORD = 3;
  private static final Set<UnicodeScript> IGNORED =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.LATIN);

  OtherScripts() {
    super(
        RuleId.LNG_001,
        "words in another script",
        "places with words in another script",
        "translate them, or mark their language, as in [汉字](lang:zh-Hans)");
  }

  @Override
  void find(Prose prose, Matches matches) {
    Set<UnicodeScript> ours = Scripts.of(prose.language());
    String text = prose.text();
    int i = 0;
    while (i < text.length()) {
      int end = isOther(text.codePointAt(i), ours) ? end(text, i, ours) : i;
      if (isWord(text, i, end)) {
        matches.add(i, end);
      }
      i = end > i ? end : i + Character.charCount(text.codePointAt(i));
    }
  }

  /** Where letters of other scripts end, including the punctuation between them. */
  private static int end(String text, int start, Set<UnicodeScript> ours) {
    int end = start;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean isOther = isOther(c, ours);
      if (!isOther && !Characters.isWidePunctuation(c)) {
        break;
      }
      i += Character.charCount(c);
      end = isOther ? i : end;
    }
    return end;
  }

  private static boolean isOther(int codePoint, Set<UnicodeScript> ours) {
    if (codePoint < 0x250 || !Character.isLetter(codePoint)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return !IGNORED.contains(script) && !ours.contains(script);
  }

  private static boolean isWord(String text, int start, int end) {
    return end > start
        && (Characters.isWide(text.codePointAt(start))
            || text.codePointCount(start, end) >= SHORTEST_WORD);
  }
}
