package io.github.duizhao.numeral;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chinese and Japanese words around numbers, from {@code han.tsv}. */
final class HanWords {
  private static final int LONGEST_MEASURE = 3;
  private static final WordLists LISTS = new WordLists("han.tsv");
  private static final Set<String> MEASURES = LISTS.words("measure");
  private static final Set<String> LARGE_MEASURES = LISTS.words("large-measure");
  private static final Set<String> NOT_MEASURES = LISTS.words("not-measure");
  private static final Set<String> NAMES = LISTS.words("name");
  private static final Map<String, Rational> POSSIBLE = LISTS.values("possible");
  private static final Map<String, Rational> ERAS = LISTS.values("era");

  /** The first characters of {@link #POSSIBLE}, to skip most characters of a text. */
  private static final BitSet POSSIBLE_STARTS = new BitSet();

  static {
    POSSIBLE.keySet().forEach(word -> POSSIBLE_STARTS.set(word.charAt(0)));
  }

  private HanWords() {}

  /** The year before the first year of the era whose name ends at this index. */
  static Optional<Rational> era(String text, int at) {
    return at < 2 ? Optional.empty() : Optional.ofNullable(ERAS.get(text.substring(at - 2, at)));
  }

  /** The end of the measure word that starts here, or -1 if there is none. */
  static int endOfMeasure(String text, int at) {
    return NOT_MEASURES.stream().anyMatch(word -> text.startsWith(word, at))
        ? -1
        : longest(MEASURES, text, at);
  }

  /** The end of the measure word that starts here, after a number of two characters or more. */
  static int endOfLargeMeasure(String text, int at) {
    return Math.max(endOfMeasure(text, at), longest(LARGE_MEASURES, text, at));
  }

  private static int longest(Set<String> words, String text, int at) {
    for (int length = Math.min(LONGEST_MEASURE, text.length() - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return at + length;
      }
    }
    return -1;
  }

  /** Whether these characters are part of a name or an idiom with numerals. */
  static boolean isInName(String text, int start, int end) {
    for (String name : NAMES) {
      for (int from = Math.max(0, end - name.length()); from <= start; from++) {
        if (text.startsWith(name, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The numbers that a translation may have for the words that start here: 2 for 双. */
  static List<Rational> possible(String text, int at) {
    List<Rational> values = new ArrayList<>();
    if (POSSIBLE_STARTS.get(text.charAt(at))) {
      POSSIBLE.forEach(
          (word, value) -> {
            if (text.startsWith(word, at)) {
              values.add(value);
            }
          });
    }
    return values;
  }
}
