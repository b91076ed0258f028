package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Remark;
import io.github.duizhao.publication.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the note references of one page and records them for the backlinks. */
final class NoteReferences {
  private final Page page;
  private final Map<NoteId, List<NoteReference>> references = new HashMap<>();

  NoteReferences(Page page) {
    this.page = page;
  }

  /** Returns the next reference to a note; empty if the page does not show the note. */
  Optional<NoteReference> next(NoteId id, Language language) {
    Optional<Integer> number = page.noteNumber(id);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Note note = page.notes().get(number.get() - 1);
    List<NoteReference> earlier = references.computeIfAbsent(id, key -> new ArrayList<>());
    long same = earlier.stream().filter(it -> it.language().equals(language)).count();
    String name = "ref-" + id + "-" + language + (same == 0 ? "" : "-" + (same + 1));
    NoteReference next = new NoteReference(note, number.get(), language, name, earlier.isEmpty());
    earlier.add(next);
    return Optional.of(next);
  }

  /** Returns the mark of a remark; empty if the page does not show the remark. */
  Optional<RemarkReference> of(Remark remark, Language language) {
    return page.letter(remark).map(letter -> new RemarkReference(remark, letter, language));
  }

  /** Returns all references to a note so far. */
  List<NoteReference> of(NoteId id) {
    return List.copyOf(references.getOrDefault(id, List.of()));
  }
}
