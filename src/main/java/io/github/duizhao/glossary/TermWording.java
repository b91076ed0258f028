package io.github.duizhao.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One wording of a term, as it is looked for in a text of its language. In a language with spaces
 * its words may be inflected, stand a few words apart and, around {@code of} and the like, in
 * another order: {@code Yangtze River estuary} is in {@code the estuaries of the Yangtze River}.
 * What stands in brackets may be left out, or stand for all: {@code liquefied natural gas (LNG)}.
 */
final class TermWording {
  /** In words; {@code intercity (and suburban) railways}. */
  private static final int WIDEST_GAP = 3;

  private static final Pattern BRACKET = Pattern.compile("\\s*[(（]([^()（）]*)[)）]\\s*");

  private final Set<String> unspaced = new LinkedHashSet<>();
  private final Set<Words> spaced = new LinkedHashSet<>();
  private boolean unknown;

  /** The words that must stand in a text, and whether they may change places. */
  private record Words(List<WordText.Sought> words, boolean turns) {}

  /** A wording; {@code …} in it is not looked for. */
  TermWording(String text, Inflection inflection) {
    for (String variant : variants(text)) {
      String folded = Folded.of(variant).strip();
      if (folded.codePoints().anyMatch(Folded::isUnspaced)) {
        unspaced.add(folded);
      } else {
        addWords(variant, inflection);
      }
    }
  }

  private static Set<String> variants(String text) {
    Set<String> variants = new LinkedHashSet<>(Set.of(text));
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.find()) {
      variants.add(bracket.replaceFirst(" ").strip());
      if (bracket.end() == text.length()) {
        variants.add(bracket.group(1).strip());
      }
    }
    variants.removeIf(String::isBlank);
    return variants;
  }

  private void addWords(String text, Inflection inflection) {
    List<Tokens.Token> tokens = Tokens.of(text).stream().filter(Tokens.Token::isWord).toList();
    unknown |= tokens.isEmpty() || !tokens.stream().allMatch(token -> isAlphabetic(token.text()));
    List<WordText.Sought> all = new ArrayList<>();
    List<WordText.Sought> joined = new ArrayList<>();
    for (Tokens.Token token : tokens) {
      boolean capitals = inflection.knowsCapitals() && token.letters() == Tokens.Letters.CAPITALS;
      all.add(new WordText.Sought(token.text(), capitals));
      if (token.isHyphened()) {
        WordText.Sought first = joined.remove(joined.size() - 1);
        joined.add(new WordText.Sought(first.text() + token.text(), first.inCapitals()));
      } else {
        joined.add(new WordText.Sought(token.text(), capitals));
      }
    }
    spaced.add(words(all, inflection));
    spaced.add(words(joined, inflection));
  }

  /** Scripts whose words begin alike in all their forms; of others we know too little. */
  private static boolean isAlphabetic(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .allMatch(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, COMMON -> true;
                  default -> false;
                });
  }

  private static Words words(List<WordText.Sought> all, Inflection inflection) {
    List<WordText.Sought> telling =
        all.stream().filter(word -> !inflection.isMinor(word.text())).toList();
    return new Words(
        telling.isEmpty() ? all : telling,
        all.stream().anyMatch(word -> inflection.turns(word.text())));
  }

  /** Whether a text has the wording; yes where we cannot tell. */
  boolean isIn(WordText text) {
    return unknown
        || unspaced.stream().anyMatch(text.folded()::contains)
        || spaced.stream().anyMatch(words -> isIn(text, words));
  }

  private static boolean isIn(WordText text, Words words) {
    List<int[]> places = new ArrayList<>();
    for (WordText.Sought word : words.words()) {
      int[] found = text.places(word);
      if (found.length == 0) {
        return false;
      }
      places.add(found);
    }
    for (int first : places.get(0)) {
      if (standsInOrder(places, first) || standsTurned(places, first, text, words.turns())) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsInOrder(List<int[]> places, int first) {
    int place = first;
    for (int[] next : places.subList(1, places.size())) {
      int at = WordText.lowest(next, place + 1);
      if (at == next.length || next[at] - place > WIDEST_GAP + 1) {
        return false;
      }
      place = next[at];
    }
    return true;
  }

  /** Whether the other words are near the first, on either side, with a word that turns them. */
  private static boolean standsTurned(List<int[]> places, int first, WordText text, boolean turns) {
    int reach = places.size() + WIDEST_GAP;
    int low = first;
    int high = first;
    for (int[] others : places.subList(1, places.size())) {
      int at = WordText.lowest(others, first);
      int after = at < others.length ? others[at] : Integer.MAX_VALUE;
      int before = at > 0 ? others[at - 1] : -reach;
      int nearest = first - before < (long) after - first ? before : after;
      if (Math.abs((long) nearest - first) > reach) {
        return false;
      }
      low = Math.min(low, nearest);
      high = Math.max(high, nearest);
    }
    return high - low <= reach && (turns || text.turnsBetween(low, high));
  }
}
