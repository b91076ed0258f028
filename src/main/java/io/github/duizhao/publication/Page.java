package io.github.duizhao.publication;

import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Remark;
import io.github.duizhao.model.Section;
import java.util.List;
import java.util.Optional;

/**
 * One section as a page of a publication.
 *
 * @param section its content
 * @param parents the openings of the part and chapter that contain the section, the outermost first
 * @param notes its notes that this edition shows, in the order of their references; the number of a
 *     note is its position in this list, counted from 1
 * @param remarks the remarks whose marks this edition shows in the text, in their order
 */
public record Page(
    Section section, List<Section> parents, List<Note> notes, List<LetteredRemark> remarks) {

  public Page {
    parents = List.copyOf(parents);
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  /** The page's path, for example {@code chapter-05/section-01}. */
  public String path() {
    return section.path();
  }

  /** The letter of a remark on this page; empty if this edition does not show its mark. */
  public Optional<String> letter(Remark remark) {
    return remarks.stream()
        .filter(lettered -> lettered.remark().id().equals(remark.id()))
        .map(LetteredRemark::letter)
        .findFirst();
  }

  /** The number of a note on this page, counted from 1; empty if this edition does not show it. */
  public Optional<Integer> noteNumber(NoteId id) {
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).id().equals(id)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
