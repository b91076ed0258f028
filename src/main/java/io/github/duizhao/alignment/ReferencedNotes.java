package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.InlineWalk;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The footnotes that a text calls, each as often as it is called. */
final class ReferencedNotes implements InlineWalk {
  private final List<NoteId> notes = new ArrayList<>();

  private ReferencedNotes() {}

  static List<NoteId> in(Phrase phrase) {
    ReferencedNotes calls = new ReferencedNotes();
    calls.visit(phrase.content());
    return List.copyOf(calls.notes);
  }

  /** The calls from a segment, or from all cells of a table; a caption has none. */
  static List<NoteId> in(TranslationIndex.Item item) {
    return item.segment()
        .map(segment -> in(segment.text().original()))
        .or(() -> item.table().map(ReferencedNotes::in))
        .orElse(List.of());
  }

  private static List<NoteId> in(Block.Table table) {
    ReferencedNotes calls = new ReferencedNotes();
    calls.visit(table.header());
    table.rows().forEach(calls::visit);
    return List.copyOf(calls.notes);
  }

  private void visit(Block.Row row) {
    for (Bitext cell : row.cells()) {
      visit(cell.original().content());
    }
  }

  @Override
  public Void noteRef(Inline.NoteRef ref) {
    notes.add(ref.note());
    return null;
  }
}
