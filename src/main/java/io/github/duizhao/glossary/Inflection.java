package io.github.duizhao.glossary;

import io.github.duizhao.model.Language;

/** The inflection of words in a language. All words are folded as by {@link Tokens}. */
interface Inflection {

  /** The inflection of a language. */
  static Inflection of(Language language) {
    return language.primary().equals("en") ? new EnglishInflection() : new DefaultInflection();
  }

  /**
   * Whether two words are forms of one word or have the same root: railway and railways, build and
   * built.
   */
  boolean isSame(String one, String other);

  /** Letters that every form of a word contains, to find candidates. */
  String core(String word);

  /** The singular of a noun. */
  String singular(String word);

  /** Whether a word has little meaning by itself, like an article. */
  boolean isMinor(String word);

  /** Whether a word in capitals differs from the same word in lower case: {@code IT} and it. */
  boolean distinguishesCapitals();

  /** Whether the words around this one may be in another order: {@code mouth of the river}. */
  boolean allowsReordering(String word);
}
