package io.github.duizhao.collation;

/** How much a unit of a text says. A Chinese character is a word or half a one, a letter is not. */
enum Script {
  CHARACTERS(1),
  LETTERS(2);

  /** So many texts are looked at to tell, at most. */
  private static final int SAMPLE = 1000;

  private final int units;

  Script(int units) {
    this.units = units;
  }

  /** The script that most of a text is in. */
  static Script of(char[] text) {
    int step = Math.max(1, text.length / SAMPLE);
    int letters = 0;
    int all = 0;
    for (int at = 0; at < text.length; at += step) {
      letters += text[at] < 0x1100 ? 1 : 0;
      all++;
    }
    return letters * 2 > all ? LETTERS : CHARACTERS;
  }

  /** How many units of this script say as much as that many characters. */
  int units(int characters) {
    return units * characters;
  }
}
