package io.github.duizhao.glossary;

import io.github.duizhao.model.Language;

/** How the words of a language change their form; words are given as {@link Tokens} has them. */
interface Inflection {

  /** The inflection of a language; one that we do not know is judged by the beginnings of words. */
  static Inflection of(Language language) {
    return language.primary().equals("en") ? new EnglishInflection() : new UnknownInflection();
  }

  /**
   * Whether two words are forms of one, or have one root: railway and railways, build and built.
   */
  boolean isSame(String one, String other);

  /** Letters that every form of a word has in it, for finding candidates. */
  String core(String word);

  /** The form that stands for a noun's singular and plural. */
  String singular(String word);

  /** Whether a word says little by itself, as articles do. */
  boolean isMinor(String word);

  /** Whether a word in capitals is another one than in small letters: {@code IT} is not it. */
  boolean knowsCapitals();

  /** Whether the words around this one may change places: {@code mouth of the river}. */
  boolean turns(String word);
}
