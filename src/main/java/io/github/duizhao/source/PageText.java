package io.github.duizhao.source;

import java.util.List;
import java.util.Set;

/**
 * A witness without the page's furniture.
 *
 * @param dropped in the order of the witness
 * @param unused patterns that match nothing
 */
record PageText(List<Kept> lines, List<Dropped> dropped, List<PageFurniture> unused) {

  PageText {
    lines = List.copyOf(lines);
    dropped = List.copyOf(dropped);
    unused = List.copyOf(unused);
  }

  /**
   * A line, or what is left of it.
   *
   * @param printed the whole line, furniture included: it fills the column
   * @param notes what the furniture beside it says about it
   */
  record Kept(SourceLine line, String printed, Set<PageFurniture.Meaning> notes) {

    Kept {
      notes = Set.copyOf(notes);
    }

    boolean isBlank() {
      return line.text().isBlank();
    }
  }
}
