package io.github.duizhao.alignment;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Pairs the footnotes whose labels are local to their files, such as {@code [^1]}: by label if both
 * files have the same labels, else by the order of their references in paired segments. The notes
 * of the translation get the ids of the original's. What remains unpaired is a note that one
 * language does not have.
 */
public final class LocalNotes {
  private final SectionText original;
  private final SectionText translation;

  /** The notes of the translation and those of the original that they are paired with. */
  private final Map<NoteId, NoteId> pairs = new HashMap<>();

  private final Set<NoteId> paired = new HashSet<>();

  private LocalNotes(SectionText original, SectionText translation) {
    this.original = original;
    this.translation = translation;
  }

  /** Returns the translations with the note ids of the originals. */
  public static List<SectionText> pair(
      List<SectionText> originals, List<SectionText> translations) {
    Map<String, SectionText> byPath = new HashMap<>();
    originals.forEach(text -> byPath.put(text.path(), text));
    List<SectionText> paired = new ArrayList<>();
    for (SectionText translation : translations) {
      SectionText original = byPath.get(translation.path());
      paired.add(
          original == null || local(translation).isEmpty()
              ? translation
              : new LocalNotes(original, translation).pair());
    }
    return paired;
  }

  /** The notes of a file with local labels, by label. */
  private static Map<String, NoteId> local(SectionText text) {
    String start = text.id() + NoteId.LOCAL;
    Map<String, NoteId> notes = new LinkedHashMap<>();
    for (Note note : text.notes()) {
      if (note.id().value().startsWith(start)) {
        notes.put(note.id().value().substring(start.length()), note.id());
      }
    }
    return notes;
  }

  private SectionText pair() {
    Map<String, NoteId> ours = local(original);
    Map<String, NoteId> theirs = local(translation);
    if (ours.keySet().equals(theirs.keySet())) {
      theirs.forEach((label, id) -> pairs.put(id, ours.get(label)));
    } else {
      pairByReferences(new HashSet<>(ours.values()), new HashSet<>(theirs.values()));
    }
    return renamed(ids(theirs.values()));
  }

  private void pairByReferences(Set<NoteId> ours, Set<NoteId> theirs) {
    Map<String, List<NoteId>> references = references(original, ours);
    Map<String, List<NoteId>> others = references(translation, theirs);
    // first where the counts agree, so that a reference that was moved leaves the others alone
    references.forEach((segment, notes) -> pairAll(notes, others.getOrDefault(segment, List.of())));
    pairAll(
        references.values().stream().flatMap(List::stream).toList(),
        others.values().stream().flatMap(List::stream).toList());
  }

  /** Pairs the notes that are not paired yet if there are equally many. */
  private void pairAll(List<NoteId> ours, List<NoteId> theirs) {
    List<NoteId> left = ours.stream().filter(id -> !paired.contains(id)).toList();
    List<NoteId> others = theirs.stream().filter(id -> !pairs.containsKey(id)).toList();
    if (left.size() == others.size()) {
      for (int i = 0; i < left.size(); i++) {
        pairs.put(others.get(i), left.get(i));
        paired.add(left.get(i));
      }
    }
  }

  /** The notes that each text references for the first time in the file, by segment. */
  private static Map<String, List<NoteId>> references(SectionText text, Set<NoteId> wanted) {
    Map<String, List<NoteId>> references = new LinkedHashMap<>();
    Set<NoteId> seen = new HashSet<>();
    for (LocatedText located : text.texts()) {
      String segment = located.id().equals(text.id().value()) ? "" : located.id();
      Inline.stream(located.text().original().content(), Inline.NoteRef.class)
          .map(Inline.NoteRef::note)
          .filter(id -> wanted.contains(id) && seen.add(id))
          .forEach(id -> references.computeIfAbsent(segment, it -> new ArrayList<>()).add(id));
    }
    return references;
  }

  /** The new ids of the translation's notes; those that are not paired get ids of their own. */
  private Map<NoteId, NoteId> ids(Iterable<NoteId> local) {
    Set<NoteId> originals = new HashSet<>();
    original.notes().forEach(note -> originals.add(note.id()));
    Set<NoteId> taken = new HashSet<>(originals);
    translation.notes().forEach(note -> taken.add(note.id()));
    Map<NoteId, NoteId> ids = new HashMap<>(pairs);
    for (NoteId id : local) {
      if (!ids.containsKey(id) && originals.contains(id)) {
        NoteId own = new NoteId(id + "-t");
        for (int i = 2; !taken.add(own); i++) {
          own = new NoteId(id + "-t" + i);
        }
        ids.put(id, own);
      }
    }
    return ids;
  }

  private SectionText renamed(Map<NoteId, NoteId> ids) {
    boolean isSame = ids.entrySet().stream().allMatch(it -> it.getKey().equals(it.getValue()));
    if (isSame) {
      return translation;
    }
    UnaryOperator<NoteId> rename = id -> ids.getOrDefault(id, id);
    List<Note> notes =
        translation.notes().stream()
            .map(
                note ->
                    new Note(
                        rename.apply(note.id()),
                        note.original(),
                        note.translation(),
                        note.freshness(),
                        note.origin()))
            .toList();
    return translation
        .mapTexts(
            text ->
                new Phrase(text.language(), Inline.map(text.content(), it -> renamed(it, rename))))
        .withNotes(notes);
  }

  private static Optional<Inline> renamed(Inline inline, UnaryOperator<NoteId> rename) {
    return Optional.of(
        inline instanceof Inline.NoteRef ref
            ? new Inline.NoteRef(rename.apply(ref.note()))
            : inline);
  }
}
