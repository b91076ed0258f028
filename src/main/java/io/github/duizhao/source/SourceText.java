package io.github.duizhao.source;

import java.util.List;

/**
 * The lines of one witness.
 *
 * @param sigil the witness's letter, for example {@code A}
 */
public record SourceText(String sigil, List<SourceLine> lines) {

  /** Copies the list. */
  public SourceText {
    lines = List.copyOf(lines);
  }
}
