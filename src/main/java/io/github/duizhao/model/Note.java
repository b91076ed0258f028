package io.github.duizhao.model;

import java.util.List;

/**
 * A footnote, in one language or in both; each text is a list of paragraphs, empty where the note
 * does not exist in that language.
 */
public record Note(NoteId id, List<Phrase> original, List<Phrase> translation, Origin origin) {

  /** Copies the lists. */
  public Note {
    original = List.copyOf(original);
    translation = List.copyOf(translation);
  }
}
