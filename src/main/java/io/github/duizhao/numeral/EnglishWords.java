package io.github.duizhao.numeral;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English words that are about numbers and yet no numerals. */
final class EnglishWords {
  private static final List<String> MONTHS =
      List.of(
          "january february march april may june july august september october november december"
              .split(" ", -1));
  private static final List<String> SHORT_MONTHS =
      List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" ", -1));

  /** A translator may have them without a number in the original, and the other way about. */
  private static final Map<String, Rational> POSSIBLE = new HashMap<>();

  /** They say that something is so many times as much. */
  private static final Map<String, Rational> MULTIPLES = new HashMap<>();

  private static final Map<String, Integer> SPANS =
      Map.of(
          "decade",
          10,
          "decades",
          10,
          "century",
          100,
          "centuries",
          100,
          "millennium",
          1000,
          "millennia",
          1000);

  private static final Set<String> POINTING =
      Set.of(
          "all",
          "the",
          "these",
          "those",
          "both",
          "other",
          "its",
          "their",
          "our",
          "his",
          "her",
          "my",
          "your",
          "said",
          "aforementioned",
          "every",
          "no");
  private static final Set<String> PERCENT = Set.of("percent", "pct", "percentage");
  private static final Set<String> MANNER =
      Set.of("way", "dimensional", "pronged", "sided", "edged", "piece", "handed");

  static {
    put(POSSIBLE, 1, "one once single first only sole unique primary an a firstly");
    put(POSSIBLE, 2, "both pair pairs couple couples twin twins dual double duo either neither");
    put(POSSIBLE, 2, "bilateral secondary secondly twofold binary biennial reciprocal mutual");
    put(POSSIBLE, 3, "tertiary thirdly triple trio trilogy trilateral tripartite triangle");
    put(POSSIBLE, 3, "triangular threefold triennial trinity");
    put(POSSIBLE, 4, "quadrilateral quartet quadruple fourfold");
    put(POSSIBLE, 5, "quintuple pentagon quinquennial");
    put(POSSIBLE, 12, "dozen");
    put(POSSIBLE, 20, "score");
    put(POSSIBLE, 100, "centenary centenaries centennial");
    POSSIBLE.put("half", Rational.HALF);
    POSSIBLE.put("halves", Rational.HALF);
    POSSIBLE.put("semiannual", Rational.HALF);
    for (String word : List.of("tithe", "tithes", "tithed", "tithing")) {
      POSSIBLE.put(word, Rational.ONE.over(Rational.of(10)));
    }
    POSSIBLE.put("quarter", Rational.ONE.over(Rational.of(4)));
    put(MULTIPLES, 2, "twice doubled doubling");
    put(MULTIPLES, 3, "thrice tripled tripling trebled trebling");
    put(MULTIPLES, 4, "quadrupled quadrupling");
    put(MULTIPLES, 5, "fivefold");
    put(MULTIPLES, 6, "sixfold");
    put(MULTIPLES, 7, "sevenfold");
    put(MULTIPLES, 8, "eightfold");
    put(MULTIPLES, 10, "tenfold");
    put(MULTIPLES, 100, "hundredfold");
    for (String word : List.of("halved", "halving")) {
      MULTIPLES.put(word, Rational.HALF);
    }
  }

  private EnglishWords() {}

  private static void put(Map<String, Rational> words, int value, String list) {
    for (String word : list.split(" ", -1)) {
      words.put(word, Rational.of(value));
    }
  }

  static Optional<Rational> possible(String word) {
    return Optional.ofNullable(POSSIBLE.get(word));
  }

  static Optional<Rational> multiple(String word) {
    return Optional.ofNullable(MULTIPLES.get(word));
  }

  /** How many years it is. */
  static Optional<Rational> span(String word) {
    return Optional.ofNullable(SPANS.get(word)).map(Rational::of);
  }

  /** 1 to 12, of a name with a capital. */
  static Optional<Rational> month(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    String name = word.toLowerCase(Locale.ROOT);
    int index =
        Math.max(MONTHS.indexOf(name), SHORT_MONTHS.indexOf(name.equals("sept") ? "sep" : name));
    return index < 0 ? Optional.empty() : Optional.of(Rational.of(index + 1));
  }

  /** Whether the number after it points back to what was said: all three, the two. */
  static boolean isPointing(String word) {
    return POINTING.contains(word);
  }

  static boolean isPercent(String word) {
    return PERCENT.contains(word);
  }

  /** Whether a number before it says how something is: two-way, three-dimensional. */
  static boolean isManner(String word) {
    return MANNER.contains(word);
  }
}
