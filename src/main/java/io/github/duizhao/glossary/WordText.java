package io.github.duizhao.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A translation, in which wordings are looked for. Words are counted; a stop counts as many. */
final class WordText {
  /** A wording never goes over the end of a sentence. */
  private static final int STOP = 100;

  private final Inflection inflection;
  private final String folded;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Map<String, int[]> found = new HashMap<>();
  private final String joined;
  private final int[] turns;

  WordText(String text, Inflection inflection) {
    this.inflection = inflection;
    this.folded = Folded.of(text);
    StringBuilder all = new StringBuilder(" ");
    List<Integer> turning = new ArrayList<>();
    int place = 0;
    String before = "";
    for (Tokens.Token token : Tokens.of(text)) {
      if (token.isWord()) {
        add(token.text(), place, all);
        if (token.isHyphened()) {
          add(before + token.text(), place, all);
        }
        if (token.isPossessive() || inflection.turns(token.text())) {
          turning.add(place);
        }
        before = token.text();
        place++;
      } else if (".!?;。！？；".contains(token.text())) {
        place += STOP;
      }
    }
    joined = all.toString();
    turns = turning.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(String word, int place, StringBuilder all) {
    words.add(word);
    places.add(place);
    starts.add(all.length());
    all.append(word).append(' ');
  }

  /** The text as one string of folded characters. */
  String folded() {
    return folded;
  }

  /** Where forms of a word stand, in order. */
  int[] places(String word) {
    return found.computeIfAbsent(word, this::find);
  }

  private int[] find(String word) {
    List<Integer> places = new ArrayList<>();
    String core = inflection.core(word);
    int index = 0;
    for (int at = joined.indexOf(core); at >= 0; at = joined.indexOf(core, at + 1)) {
      while (index + 1 < starts.size() && starts.get(index + 1) <= at + 1) {
        index++;
      }
      int last = places.size() - 1;
      int place = this.places.get(index);
      if ((last < 0 || places.get(last) != place) && inflection.isSame(word, words.get(index))) {
        places.add(place);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether a word between two places lets those around it change places. */
  boolean turnsBetween(int first, int last) {
    int at = lowest(turns, first);
    return at < turns.length && turns[at] <= last;
  }

  /** The index of the lowest of some places that is not below {@code place}. */
  static int lowest(int[] places, int place) {
    int at = Arrays.binarySearch(places, place);
    return at < 0 ? -at - 1 : at;
  }
}
