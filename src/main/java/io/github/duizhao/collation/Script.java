package io.github.duizhao.collation;

/**
 * How much information a unit of a text carries: a Chinese character is a word or half of one, a
 * letter much less.
 */
enum Script {
  CHARACTERS(1),
  LETTERS(2);

  /** The most units that are examined to detect the script. */
  private static final int SAMPLE = 1000;

  private final int units;

  Script(int units) {
    this.units = units;
  }

  /** The script of most of a text. */
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

  /** The number of units of this script that carry as much as that many Chinese characters. */
  int units(int characters) {
    return units * characters;
  }
}
