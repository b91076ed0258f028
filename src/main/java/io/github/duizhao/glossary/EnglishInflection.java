package io.github.duizhao.glossary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forms of English words: plurals, verb forms, and words with the same root such as {@code
 * prevention} and {@code prevent}, since a Chinese term may be both noun and verb. Not thread-safe.
 */
final class EnglishInflection implements Inflection {
  /** The fewest letters of a root. */
  private static final int SHORTEST_ROOT = 5;

  private static final int SHORTEST_STEM = 3;
  private static final int CORE = 2;

  /** More words than any book has. */
  private static final int MOST_REMEMBERED = 200_000;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "in", "on", "to", "at", "by", "with", "from", "into", "within", "among",
          "between", "along", "through", "across");
  private static final Set<String> MINOR = Set.of("a", "an", "the", "and", "or");
  private static final List<String> ENDINGS =
      List.of(
          "ation", "ion", "ment", "ally", "ly", "al", "ance", "ence", "nese", "ese", "ity", "ness",
          "ive");

  /** Irregular forms and their base. */
  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String forms =
        "men man women woman children child feet foot teeth tooth mice mouse people person"
            + " built build led lead ran run made make held hold kept keep met meet sent send"
            + " spent spend brought bring bought buy taught teach thought think grew grow grown"
            + " grow gave give given give took take taken take went go gone go wrote write"
            + " written write drew draw drawn draw driven drive drove drive rose rise risen rise"
            + " sold sell told tell won win wove weave woven weave wound wind laid lay lain lie"
            + " said say paid pay set set put put cut cut lost lose left leave felt feel found"
            + " find fought fight bore bear borne bear chosen choose chose choose spoken speak"
            + " spoke speak broken break broke break began begin begun begin sought seek"
            + " strove strive striven strive lit light dug dig sped speed knew know known know"
            + " lives life leaves leaf halves half shelves shelf selves self criteria criterion"
            + " phenomena phenomenon analyses analysis bases basis crises crisis";
    String[] words = forms.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      IRREGULAR.put(words[i], words[i + 1]);
    }
  }

  private final Map<String, Set<String>> roots = new HashMap<>();

  @Override
  public boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> these = roots(one);
    return roots(other).stream().anyMatch(these::contains);
  }

  /** The first two letters, or one if irregular: buy and bought. */
  @Override
  public String core(String word) {
    boolean irregular = IRREGULAR.containsKey(word) || IRREGULAR.containsValue(word);
    return " " + word.substring(0, Math.min(irregular ? 1 : CORE, word.length()));
  }

  @Override
  public String singular(String word) {
    String base = IRREGULAR.get(word);
    if (base != null) {
      return base;
    } else if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    } else if (word.matches(".+(s|x|z|ch|sh)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > SHORTEST_STEM && word.endsWith("s") && !word.matches(".*(ss|us|is)")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  @Override
  public boolean isMinor(String word) {
    return MINOR.contains(word) || PREPOSITIONS.contains(word);
  }

  @Override
  public boolean distinguishesCapitals() {
    return true;
  }

  @Override
  public boolean allowsReordering(String word) {
    return PREPOSITIONS.contains(word);
  }

  private Set<String> roots(String word) {
    if (roots.size() > MOST_REMEMBERED) {
      roots.clear();
    }
    return roots.computeIfAbsent(word, EnglishInflection::findRoots);
  }

  /** The possible roots of a word, some of which are not real words. */
  private static Set<String> findRoots(String word) {
    Set<String> bases = new HashSet<>();
    inflected(american(word), bases);
    Set<String> roots = new HashSet<>(bases);
    bases.forEach(base -> derived(base, roots));
    return roots;
  }

  private static void inflected(String word, Collection<String> bases) {
    bases.add(word);
    bases.add(IRREGULAR.getOrDefault(word, word));
    if (word.endsWith("ies") || word.endsWith("ied")) {
      add(word, 3, "y", SHORTEST_STEM - 1, bases);
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      add(word, 1, "", SHORTEST_STEM - 1, bases);
    }
    if (word.matches(".+(s|x|z|ch|sh|o)es")) {
      add(word, 2, "", SHORTEST_STEM - 1, bases);
    }
    if (word.endsWith("ed")) {
      add(word, 1, "", SHORTEST_STEM, bases);
      add(word, 2, "", SHORTEST_STEM, bases);
      addWithoutDoubling(word, 2, bases);
    }
    if (word.endsWith("ing")) {
      add(word, 3, "", SHORTEST_STEM, bases);
      add(word, 3, "e", SHORTEST_STEM, bases);
      addWithoutDoubling(word, 3, bases);
    }
  }

  private static void derived(String word, Collection<String> roots) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        add(word, ending.length(), "", SHORTEST_ROOT, roots);
        add(word, ending.length(), "e", SHORTEST_ROOT, roots);
      }
    }
    if (word.endsWith("ical")) {
      add(word, 2, "", SHORTEST_ROOT, roots);
    }
  }

  private static void add(
      String word, int ending, String instead, int shortest, Collection<String> found) {
    if (word.length() - ending >= shortest) {
      found.add(word.substring(0, word.length() - ending) + instead);
    }
  }

  /** Adds {@code plan} for {@code planned}. */
  private static void addWithoutDoubling(String word, int ending, Collection<String> bases) {
    int end = word.length() - ending;
    if (end > SHORTEST_STEM && word.charAt(end - 1) == word.charAt(end - 2)) {
      bases.add(word.substring(0, end - 1));
    }
  }

  /** The American spelling of a word. */
  private static String american(String word) {
    String ending =
        word.length() > 6 ? word.replaceFirst("is(e[ds]?|ing|ation|ations)$", "iz$1") : word;
    return ending
        .replaceFirst("(?<=..)tre(s?)$", "ter$1")
        .replaceFirst("(?<=...)our(s?|ed|ing)$", "or$1")
        .replaceFirst("(?<=...)amme(s?)$", "am$1");
  }
}
