package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.BlockWalk;
import io.github.duizhao.model.Inline;
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
final class NoteWalk implements Inline.Visitor<Void> {
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

  private Void visit(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return visit(emphasis.content());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return visit(strong.content());
  }

  @Override
  public Void link(Inline.Link link) {
    return visit(link.content());
  }

  @Override
  public Void ruby(Inline.Ruby ruby) {
    return visit(ruby.base());
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    return visit(foreign.content());
  }

  @Override
  public Void noteRef(Inline.NoteRef noteRef) {
    called.add(noteRef.note());
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return null;
  }
}
