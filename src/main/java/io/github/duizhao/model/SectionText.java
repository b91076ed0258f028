package io.github.duizhao.model;

import java.util.List;

/**
 * One file of the book in one language, before alignment: every text in it has that language alone.
 *
 * @param path as in {@link Section}
 */
public record SectionText(
    SectionId id,
    Section.Kind kind,
    String path,
    Language language,
    Phrase title,
    List<Block> blocks,
    List<Note> notes,
    Origin origin) {

  public SectionText {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
