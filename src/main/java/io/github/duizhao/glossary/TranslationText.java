package io.github.duizhao.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A translation in which wordings are searched for. Each word has a position. */
final class TranslationText {
  /** The jump of positions after a sentence, so that no wording crosses its end. */
  private static final int STOP = 100;

  private final Inflection inflection;
  private final String folded;
  private final List<String> words = new ArrayList<>();
  private final List<Tokens.Letters> letters = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Map<Sought, int[]> found = new HashMap<>();
  private final String joined;
  private final int[] reordering;

  TranslationText(String text, Inflection inflection) {
    this.inflection = inflection;
    this.folded = Folded.of(text);
    StringBuilder all = new StringBuilder(" ");
    List<Integer> reorderingPlaces = new ArrayList<>();
    int place = 0;
    Tokens.Token before = null;
    for (Tokens.Token token : Tokens.of(text)) {
      if (token.isWord()) {
        add(token.text(), token.letters(), place, all);
        if (token.isHyphened() && before != null) {
          add(before.text() + token.text(), before.letters(), place, all);
        }
        if (token.isPossessive() || inflection.allowsReordering(token.text())) {
          reorderingPlaces.add(place);
        }
        before = token;
        place++;
      } else if (".!?;。！？；".contains(token.text())) {
        place += STOP;
      }
    }
    joined = all.toString();
    reordering = reorderingPlaces.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * A word to look for.
   *
   * @param text folded as by {@link Tokens}
   * @param inCapitals whether only occurrences in capitals count
   */
  record Sought(String text, boolean inCapitals) {}

  private void add(String word, Tokens.Letters written, int place, StringBuilder all) {
    words.add(word);
    letters.add(written);
    places.add(place);
    starts.add(all.length());
    all.append(word).append(' ');
  }

  /** The text as one string of folded characters. */
  String folded() {
    return folded;
  }

  /** The positions of all forms of a word, in order. */
  int[] places(Sought word) {
    return found.computeIfAbsent(word, this::find);
  }

  private int[] find(Sought word) {
    List<Integer> places = new ArrayList<>();
    String core = inflection.core(word.text());
    int index = 0;
    for (int at = joined.indexOf(core); at >= 0; at = joined.indexOf(core, at + 1)) {
      while (index + 1 < starts.size() && starts.get(index + 1) <= at + 1) {
        index++;
      }
      int last = places.size() - 1;
      int place = this.places.get(index);
      boolean written = !word.inCapitals() || letters.get(index) == Tokens.Letters.CAPITALS;
      if ((last < 0 || places.get(last) != place)
          && written
          && inflection.isSame(word.text(), words.get(index))) {
        places.add(place);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether a word between two positions allows another order of the words around it. */
  boolean allowsReorderingBetween(int first, int last) {
    int at = indexFrom(reordering, first);
    return at < reordering.length && reordering[at] <= last;
  }

  /** The index of the first position that is not below {@code place}. */
  static int indexFrom(int[] places, int place) {
    int at = Arrays.binarySearch(places, place);
    return at < 0 ? -at - 1 : at;
  }
}
