package io.github.duizhao.source;

import io.github.duizhao.model.Sigil;
import java.util.List;

/**
 * The lines of one witness.
 *
 * @param sigil the witness's letter, for example {@code A}
 */
public record SourceText(Sigil sigil, List<SourceLine> lines) {

  public SourceText {
    lines = List.copyOf(lines);
  }
}
