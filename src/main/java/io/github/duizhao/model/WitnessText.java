package io.github.duizhao.model;

import java.util.List;

/**
 * A witness as headings and paragraphs, in its own order.
 *
 * @param paragraphs how far its paragraphs can be relied on
 */
public record WitnessText(Sigil sigil, List<Passage> passages, Paragraphs paragraphs) {

  /** How it is known where a paragraph of a witness ends. */
  public enum Paragraphs {
    /** The witness marks it, with blank lines, indents, or by giving each its own line. */
    MARKED,
    /** It is guessed from the length of lines. */
    GUESSED
  }

  public WitnessText {
    passages = List.copyOf(passages);
  }
}
