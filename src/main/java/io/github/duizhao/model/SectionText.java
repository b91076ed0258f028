package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file of the book in one language, before alignment. All of its texts are in that language.
 *
 * @param path as in {@link Section}
 * @param anchors the ids of the segments, or of the section, that links to this file name in other
 *     ways: by the slug of a heading, or by an id in HTML
 * @param unmarked the ids of blocks that have none in the file and got theirs by position
 */
public record SectionText(
    SectionId id,
    Section.Kind kind,
    String path,
    Language language,
    Phrase title,
    List<Block> blocks,
    List<Note> notes,
    Map<String, String> anchors,
    Set<SegmentId> unmarked,
    Origin origin) {

  public SectionText {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    anchors = Map.copyOf(anchors);
    unmarked = Set.copyOf(unmarked);
  }

  /** A text in which all ids are written, and without anchors. */
  public SectionText(
      SectionId id,
      Section.Kind kind,
      String path,
      Language language,
      Phrase title,
      List<Block> blocks,
      List<Note> notes,
      Origin origin) {
    this(id, kind, path, language, title, blocks, notes, Map.of(), Set.of(), origin);
  }

  /**
   * All texts of the file: its title, the texts of its blocks at any depth, its notes. Each
   * paragraph of a note is one text.
   */
  public List<LocatedText> texts() {
    List<LocatedText> texts = new ArrayList<>();
    texts.add(new LocatedText(id.value(), TextKind.TITLE, origin, Bitext.of(title)));
    Block.texts(blocks).forEach(texts::add);
    for (Note note : notes) {
      for (Phrase paragraph : note.original()) {
        texts.add(
            new LocatedText(note.id().value(), TextKind.NOTE, note.origin(), Bitext.of(paragraph)));
      }
    }
    return texts;
  }
}
