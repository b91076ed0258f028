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

/** Numbers the calls of notes on one page and remembers them for the backlinks. */
final class NoteReferences {
  private final Page page;
  private final Map<NoteId, List<NoteReference>> calls = new HashMap<>();

  NoteReferences(Page page) {
    this.page = page;
  }

  /** The next call of that note, or nothing if the page does not show it. */
  Optional<NoteReference> next(NoteId id, Language language) {
    Optional<Integer> number = page.noteNumber(id);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Note note = page.notes().get(number.get() - 1);
    List<NoteReference> before = calls.computeIfAbsent(id, key -> new ArrayList<>());
    long same = before.stream().filter(call -> call.language().equals(language)).count();
    String name = "ref-" + id + "-" + language + (same == 0 ? "" : "-" + (same + 1));
    NoteReference call = new NoteReference(note, number.get(), language, name, before.isEmpty());
    before.add(call);
    return Optional.of(call);
  }

  /** The mark of a remark, or nothing if the page does not show it. */
  Optional<RemarkReference> of(Remark remark, Language language) {
    return page.letter(remark).map(letter -> new RemarkReference(remark, letter, language));
  }

  /** All calls of a note so far. */
  List<NoteReference> of(NoteId id) {
    return List.copyOf(calls.getOrDefault(id, List.of()));
  }
}
