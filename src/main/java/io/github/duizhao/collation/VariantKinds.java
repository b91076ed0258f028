package io.github.duizhao.collation;

import io.github.duizhao.model.Variant.Kind;
import java.util.Arrays;

/** Tells how a reading differs from what stands in the book. */
final class VariantKinds {
  private VariantKinds() {}

  /**
   * @param before the text before both
   * @param after the text behind both
   */
  static Kind of(String lemma, String reading, String before, String after) {
    ReadingDiff core = ReadingDiff.of(lemma, reading);
    String left = core.one().strip();
    String right = core.other().strip();
    if (left.isEmpty()) {
      boolean twice = Repetition.of(before + core.before(), core.other(), core.after() + after);
      return twice ? Kind.REPETITION : Kind.ADDITION;
    }
    if (right.isEmpty()) {
      return Kind.OMISSION;
    }
    boolean exchanged = !sorted(left).isEmpty() && sorted(left).equals(sorted(right));
    return exchanged ? Kind.TRANSPOSITION : Kind.SUBSTITUTION;
  }

  private static String sorted(String text) {
    int[] points = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    Arrays.sort(points);
    return new String(points, 0, points.length);
  }
}
