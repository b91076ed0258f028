package io.github.duizhao.evidence;

import java.util.List;

/**
 * Evidence for which blocks of a text translate which blocks of another, in addition to what this
 * program finds itself; for example, how similar the meanings of sentences are.
 */
public interface Scorer {
  /**
   * How much likelier some neighboring blocks are if one side translates the other than if both
   * were chosen by chance.
   *
   * @param bead counts blocks from 0 through the whole texts; each side has at least one
   * @return a logarithm: 0 if nothing is known, 2 for good evidence, −2 for good evidence against
   */
  double of(Bead bead);

  /** Makes a scorer for two texts. */
  interface Source {
    /**
     * A scorer.
     *
     * @param originals the plain texts of the blocks of the original, in order
     * @param translations the same of the translation
     */
    Scorer over(List<String> originals, List<String> translations);
  }
}
