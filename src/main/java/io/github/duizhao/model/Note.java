package io.github.duizhao.model;

import java.util.List;

/**
 * A footnote in one language or in both. Each text is a list of paragraphs, empty if the note does
 * not exist in that language.
 *
 * @param freshness as in {@link Bitext}
 */
public record Note(
    NoteId id,
    List<Phrase> original,
    List<Phrase> translation,
    Freshness freshness,
    Origin origin) {

  public Note {
    original = List.copyOf(original);
    translation = List.copyOf(translation);
  }

  /** A note whose translation, if there is one, is not known to be stale. */
  public Note(NoteId id, List<Phrase> original, List<Phrase> translation, Origin origin) {
    this(id, original, translation, Freshness.CURRENT, origin);
  }
}
