package io.github.duizhao.evidence;

/**
 * Neighboring blocks of an original and the neighboring blocks that translate them. Blocks are
 * counted from 0 in the order of their file.
 *
 * @param original the first block of the original
 * @param originals the number of blocks of the original; 0 if the translation is an addition
 * @param translation the first block of the translation
 * @param translations the number of blocks of the translation; 0 if there is none
 */
public record Bead(int original, int originals, int translation, int translations) {

  /** Whether one block is translated by one block. */
  public boolean isOneToOne() {
    return originals == 1 && translations == 1;
  }
}
