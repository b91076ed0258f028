package io.github.duizhao.evidence;

/**
 * The first place where the blocks of two files differ.
 *
 * @param bead the blocks there; if it is one block on either side, they are of different kinds
 * @param end the block of the original after the last that may be paired wrongly because of it
 * @param translationEnd the same of the translation
 */
public record Divergence(Bead bead, int end, int translationEnd) {}
