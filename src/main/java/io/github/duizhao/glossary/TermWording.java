package io.github.duizhao.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording of a term, to search for in texts. In a language with spaces its words may be
 * inflected, separated by a few other words and, around {@code of} and similar words, in another
 * order: {@code Yangtze River estuary} matches {@code the estuaries of the Yangtze River}. Text in
 * brackets is optional or an alternative: {@code liquefied natural gas (LNG)}.
 */
final class TermWording {
  /** The most other words between two words: {@code intercity (and suburban) railways}. */
  private static final int WIDEST_GAP = 3;

  private static final Pattern BRACKET = Pattern.compile("\\s*[(（]([^()（）]*)[)）]\\s*");

  private final Set<String> unspaced = new LinkedHashSet<>();
  private final Set<Words> spaced = new LinkedHashSet<>();
  private boolean unknown;

  /** The words that a text must have, and whether they may be in another order. */
  private record Words(List<TranslationText.Sought> words, boolean reorderable) {}

  /** A wording; {@code …} in it is ignored. */
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
    List<TranslationText.Sought> all = new ArrayList<>();
    List<TranslationText.Sought> joined = new ArrayList<>();
    for (Tokens.Token token : tokens) {
      boolean capitals =
          inflection.distinguishesCapitals() && token.letters() == Tokens.Letters.CAPITALS;
      all.add(new TranslationText.Sought(token.text(), capitals));
      if (token.isHyphened()) {
        TranslationText.Sought first = joined.remove(joined.size() - 1);
        joined.add(new TranslationText.Sought(first.text() + token.text(), first.inCapitals()));
      } else {
        joined.add(new TranslationText.Sought(token.text(), capitals));
      }
    }
    spaced.add(words(all, inflection));
    spaced.add(words(joined, inflection));
  }

  /** Whether the script inflects the ends of words; other scripts are not supported. */
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

  private static Words words(List<TranslationText.Sought> all, Inflection inflection) {
    List<TranslationText.Sought> major =
        all.stream().filter(word -> !inflection.isMinor(word.text())).toList();
    return new Words(
        major.isEmpty() ? all : major,
        all.stream().anyMatch(word -> inflection.allowsReordering(word.text())));
  }

  /** Whether a text has the wording; true if it cannot be decided. */
  boolean isIn(TranslationText text) {
    return unknown
        || unspaced.stream().anyMatch(text.folded()::contains)
        || spaced.stream().anyMatch(words -> isIn(text, words));
  }

  private static boolean isIn(TranslationText text, Words words) {
    List<int[]> places = new ArrayList<>();
    for (TranslationText.Sought word : words.words()) {
      int[] found = text.places(word);
      if (found.length == 0) {
        return false;
      }
      places.add(found);
    }
    for (int first : places.get(0)) {
      if (isInOrder(places, first) || isReordered(places, first, text, words.reorderable())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInOrder(List<int[]> places, int first) {
    int place = first;
    for (int[] next : places.subList(1, places.size())) {
      int at = TranslationText.indexFrom(next, place + 1);
      if (at == next.length || next[at] - place > WIDEST_GAP + 1) {
        return false;
      }
      place = next[at];
    }
    return true;
  }

  /** Whether all words are near the first, on either side, with a word that allows reordering. */
  private static boolean isReordered(
      List<int[]> places, int first, TranslationText text, boolean reorderable) {
    int reach = places.size() + WIDEST_GAP;
    int low = first;
    int high = first;
    for (int[] others : places.subList(1, places.size())) {
      int at = TranslationText.indexFrom(others, first);
      int after = at < others.length ? others[at] : Integer.MAX_VALUE;
      int before = at > 0 ? others[at - 1] : -reach;
      int nearest = first - before < (long) after - first ? before : after;
      if (Math.abs((long) nearest - first) > reach) {
        return false;
      }
      low = Math.min(low, nearest);
      high = Math.max(high, nearest);
    }
    return high - low <= reach && (reorderable || text.allowsReorderingBetween(low, high));
  }
}
