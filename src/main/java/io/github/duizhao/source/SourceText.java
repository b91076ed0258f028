package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Sigil;
import java.util.List;

/**
 * The lines of one witness as received.
 *
 * @param sigil the witness's letter, for example {@code A}
 */
public record SourceText(Sigil sigil, List<Line> lines) {

  /** One line without its line end. */
  public record Line(String text, Origin origin) {}

  public SourceText {
    lines = List.copyOf(lines);
  }
}
