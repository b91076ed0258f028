package io.github.duizhao.evidence;

import java.util.List;

/**
 * A part of a section in which blocks are paired with the wrong translations. Blocks are counted
 * from 0 in the order of their file.
 *
 * @param start the first block of the original that is paired wrongly
 * @param end the block of the original after the last that is
 * @param translationEnd the block of the translation after the last that is
 * @param paired the block of the translation that {@code start} is paired with
 * @param match the block of the translation that matches {@code start}
 * @param cause where the texts are divided differently, which is where the drift comes from
 * @param gain how much likelier the better alignment is, as a logarithm
 * @param later the blocks of the original where the distance changes once more, before {@code end}
 */
public record Drift(
    int start,
    int end,
    int translationEnd,
    int paired,
    int match,
    Bead cause,
    double gain,
    List<Change> later) {

  /**
   * A change of distance.
   *
   * @param start the first block of the original with it
   * @param late how many blocks later the translation is; negative if it is earlier
   */
  public record Change(int start, int late) {}

  public Drift {
    later = List.copyOf(later);
  }

  /** How many blocks later than its pair the translation is; negative if it is earlier. */
  public int late() {
    return match - paired;
  }
}
