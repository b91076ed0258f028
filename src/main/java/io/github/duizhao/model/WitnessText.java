package io.github.duizhao.model;

import java.util.List;

/**
 * A witness as headings and paragraphs, in its own order.
 *
 * @param paragraphs how reliable its paragraphs are
 */
public record WitnessText(Sigil sigil, List<Passage> passages, Paragraphs paragraphs) {

  /** How the ends of a witness's paragraphs are detected. */
  public enum Paragraphs {
    /**
     * The witness marks them with blank lines or indents, or has each paragraph on its own line.
     */
    MARKED,
    /** They are guessed from the lengths of its lines. */
    GUESSED
  }

  public WitnessText {
    passages = List.copyOf(passages);
  }
}
