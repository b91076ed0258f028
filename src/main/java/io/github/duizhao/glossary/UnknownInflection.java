package io.github.duizhao.glossary;

/**
 * A language whose endings we do not know. What has the first letters of a word counts as a form of
 * it, also inside a compound, and a word of three letters or fewer as minor: rather silent than
 * wrong.
 */
final class UnknownInflection implements Inflection {
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
  public boolean knowsCapitals() {
    return false;
  }

  @Override
  public boolean turns(String word) {
    return true;
  }
}
