package io.github.duizhao.glossary;

/**
 * The inflection of a language whose endings are not known. A word that contains the first letters
 * of another counts as its form, even in a compound, and words of up to three letters are minor, so
 * that errors are missed rather than falsely reported.
 */
final class DefaultInflection implements Inflection {
  private static final int SHORT = 3;
  private static final int LONG = 6;

  @Override
  public boolean isSame(String one, String other) {
    return one.equals(other)
        || other.endsWith("'" + one)
        || (one.length() > SHORT && other.contains(core(one)));
  }

  @Override
  public String core(String word) {
    int ending = word.length() <= SHORT ? 0 : word.length() < LONG ? 1 : 2;
    return word.substring(0, word.length() - ending);
  }

  @Override
  public String singular(String word) {
    return word;
  }

  @Override
  public boolean isMinor(String word) {
    return word.length() <= SHORT && word.chars().allMatch(Character::isLetter);
  }

  @Override
  public boolean distinguishesCapitals() {
    return false;
  }

  @Override
  public boolean allowsReordering(String word) {
    return true;
  }
}
