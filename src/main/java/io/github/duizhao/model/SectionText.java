package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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

  /** The same file with each text, also those of its notes, replaced by what is returned for it. */
  public SectionText mapTexts(UnaryOperator<Phrase> change) {
    List<Note> changed = new ArrayList<>();
    for (Note note : notes) {
      changed.add(
          new Note(
              note.id(),
              note.original().stream().map(change).toList(),
              note.translation().stream().map(change).toList(),
              note.freshness(),
              note.origin()));
    }
    return new SectionText(
        id,
        kind,
        path,
        language,
        change.apply(title),
        Block.map(
            blocks,
            block ->
                Optional.of(
                    block.mapTexts(text -> Bitext.of(change.apply(text.text().original()))))),
        changed,
        anchors,
        unmarked,
        origin);
  }

  /** The same file with other notes. */
  public SectionText withNotes(List<Note> others) {
    return new SectionText(
        id, kind, path, language, title, blocks, others, anchors, unmarked, origin);
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
