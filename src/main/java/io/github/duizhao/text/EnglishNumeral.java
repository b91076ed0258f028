package io.github.duizhao.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English words for whole numbers below one hundred, cardinal and ordinal. */
public final class EnglishNumeral {
  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    for (int i = 0; i < SMALL.size(); i++) {
      CARDINALS.put(SMALL.get(i), i);
      ORDINALS.put(SMALL.get(i) + "th", i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      CARDINALS.put(TENS.get(i), (i + 2) * 10);
      ORDINALS.put(TENS.get(i).replace("ty", "tieth"), (i + 2) * 10);
    }
    ORDINALS.putAll(
        Map.of(
            "first", 1, "second", 2, "third", 3, "fifth", 5, "eighth", 8, "ninth", 9, "twelfth",
            12));
  }

  private EnglishNumeral() {}

  /** The value of a cardinal in lower case: 5 for {@code five}, 90 for {@code ninety}. */
  public static Optional<Integer> cardinal(String word) {
    return Optional.ofNullable(CARDINALS.get(word));
  }

  /** The value of an ordinal in lower case: 5 for {@code fifth}, 90 for {@code ninetieth}. */
  public static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }

  /** The value of one word, or of two with a hyphen: 21 for {@code twenty-one}. */
  public static Optional<Integer> parse(String words) {
    int hyphen = words.indexOf('-');
    if (hyphen < 0) {
      return cardinal(words);
    }
    Optional<Integer> tens = cardinal(words.substring(0, hyphen)).filter(value -> value >= 20);
    Optional<Integer> ones = cardinal(words.substring(hyphen + 1)).filter(value -> value < 10);
    return tens.flatMap(ten -> ones.map(one -> ten + one));
  }
}
