package io.github.duizhao.evidence;

/**
 * A bead of an alignment.
 *
 * @param certainty how likely it is that exactly these blocks belong together, 0 to 1
 */
public record AlignedBead(Bead bead, double certainty) {}
