package io.github.duizhao.model;

import java.util.List;

/**
 * One file of the book in both languages.
 *
 * @param path where it stands below a language's folder, without extension, for example {@code
 *     chapter-05/section-01}; every output derives its addresses from it
 * @param title the heading as written, number included
 * @param languages the languages it exists in; front and back matter may have only one
 */
public record Section(
    SectionId id,
    Kind kind,
    String path,
    Bitext title,
    List<Block> blocks,
    List<Note> notes,
    List<Language> languages,
    Origin origin) {

  /** What a file is in the book. */
  public enum Kind {
    FRONT,
    PART,
    CHAPTER,
    SECTION,
    BACK,
    /** The terms of the book in both languages, which nobody writes: made from the glossary. */
    GLOSSARY,
    /** The list of all remarks, which nobody writes: it is made from the apparatus. */
    APPARATUS
  }

  /** Copies the lists. */
  public Section {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    languages = List.copyOf(languages);
  }

  /** The same section with other blocks. */
  public Section withBlocks(List<Block> others) {
    return new Section(id, kind, path, title, others, notes, languages, origin);
  }
}
