package io.github.duizhao.apparatus;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An extent whose ends were found in the book.
 *
 * @param from before its first character
 * @param to after its last character
 */
record WitnessRange(Sigil witness, TextPosition from, TextPosition to) {

  /** The extents that were found; the others are reported. */
  static List<WitnessRange> of(List<Located<Extent>> extents, TextIndex index) {
    List<WitnessRange> found = new ArrayList<>();
    extents.forEach(extent -> of(extent, index).ifPresent(found::add));
    return found;
  }

  private static Optional<WitnessRange> of(Located<Extent> located, TextIndex index) {
    Extent extent = located.value();
    Optional<TextPosition> from =
        extent
            .begins()
            .map(words -> index.find(extent.from(), words, located.origin()))
            .orElseGet(() -> index.start(extent.from(), located.origin()));
    Optional<TextPosition> to =
        extent
            .ends()
            .map(
                words ->
                    index.find(extent.to(), words, located.origin()).map(spot -> spot.plus(words)))
            .orElseGet(() -> index.end(extent.to(), located.origin()));
    return from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) >= 0
        ? Optional.empty()
        : Optional.of(new WitnessRange(extent.witness(), from.get(), to.get()));
  }
}
