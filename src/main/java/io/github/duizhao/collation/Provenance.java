package io.github.duizhao.collation;

import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import java.util.Optional;

/**
 * The lines of a witness that a passage stands in.
 *
 * @param firstLine counted from 1
 */
public record Provenance(Sigil witness, int firstLine, int lastLine, SegmentId at) {

  static Optional<Provenance> of(
      Comparand witness, Alignment alignment, TextBlock block, SegmentId id) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int unit = block.units().from(); unit < block.units().to(); unit++) {
      int there = alignment.at(unit);
      if (there >= 0) {
        int line = witness.origin(there).line();
        first = Math.min(first, line);
        last = Math.max(last, line);
      }
    }
    return last == 0
        ? Optional.empty()
        : Optional.of(new Provenance(witness.sigil(), first, last, id));
  }
}
