package io.github.duizhao.source;

import io.github.duizhao.model.SectionText;
import java.util.List;

/**
 * A witness as sections.
 *
 * @param dropped all that was left out, in the order of the witness
 */
public record Segmented(List<SectionText> sections, List<Dropped> dropped, Coverage coverage) {

  /** Copies the lists. */
  public Segmented {
    sections = List.copyOf(sections);
    dropped = List.copyOf(dropped);
  }
}
