package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.BlockWalk;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.InlineWalk;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the notes that a section calls in the languages of an edition, in the order of the calls.
 */
final class NoteWalk implements InlineWalk {
  private final Set<NoteId> called = new LinkedHashSet<>();

  private NoteWalk() {}

  static List<Note> shown(Section section, Sides sides) {
    NoteWalk walk = new NoteWalk();
    List<Bitext> texts = new ArrayList<>(List.of(section.title()));
    texts.addAll(BlockWalk.of(section.blocks()).texts());
    for (Bitext text : texts) {
      sides.of(text).forEach(side -> walk.visit(side.phrase().content()));
    }
    return walk.called.stream()
        .flatMap(id -> section.notes().stream().filter(note -> note.id().equals(id)))
        .toList();
  }

  @Override
  public Void noteRef(Inline.NoteRef noteRef) {
    called.add(noteRef.note());
    return null;
  }
}
