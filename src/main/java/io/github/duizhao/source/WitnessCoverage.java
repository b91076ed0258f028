package io.github.duizhao.source;

import io.github.duizhao.model.Sigil;
import io.github.duizhao.text.Characters;
import java.util.Locale;

/**
 * The share of a witness that became text of the book, in code points without white space.
 *
 * @param taken the number that is in the sections
 * @param total the number in the witness
 */
public record WitnessCoverage(Sigil sigil, long taken, long total) {

  /** From 0 to 1; 0 for an empty witness. */
  public double share() {
    return total == 0 ? 0 : (double) taken / total;
  }

  /** For example {@code A: 99.5 % taken, 10439 of 10492 characters}. */
  @Override
  public String toString() {
    double percent = Math.floor(share() * 1000) / 10;
    return String.format(
        Locale.ROOT, "%s: %.1f %% taken, %d of %d characters", sigil, percent, taken, total);
  }

  /** The number of code points of a text, without white space. */
  public static long count(String text) {
    return text.codePoints().filter(c -> !Characters.isSpace(c)).count();
  }
}
