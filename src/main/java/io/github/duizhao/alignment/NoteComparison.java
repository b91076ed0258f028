package io.github.duizhao.alignment;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The translation has the footnotes of the original and references them from the same segments.
 * Notes that only the translation has are the translator's own.
 */
final class NoteComparison {
  private final Report report;

  NoteComparison(Report report) {
    this.report = report;
  }

  /**
   * The note references of a text.
   *
   * @param places its segments and, for the title, the section, with their origins
   * @param callers the segments that reference each note, in the order of the text
   */
  private record Calls(Map<String, Origin> places, Map<NoteId, Set<String>> callers) {

    static Calls of(SectionText text, BlockIndex index) {
      Calls calls = new Calls(new LinkedHashMap<>(), new LinkedHashMap<>());
      calls.add(text.id().value(), text.origin(), List.of(text.title()));
      for (BlockIndex.Item item : index.items().values()) {
        Stream<Phrase> texts = item.block().texts().stream().map(it -> it.text().original());
        calls.add(item.block().id().value(), item.origin(), texts.toList());
      }
      return calls;
    }

    private void add(String id, Origin origin, List<Phrase> texts) {
      places.put(id, origin);
      texts.stream()
          .flatMap(text -> Inline.stream(text.content(), Inline.NoteRef.class))
          .forEach(ref -> callers.computeIfAbsent(ref.note(), it -> new LinkedHashSet<>()).add(id));
    }
  }

  /**
   * Adds a finding for each note of the original that is missing in the translation or referenced
   * elsewhere.
   */
  void run(SectionText original, BlockIndex ours, SectionText translation, BlockIndex theirs) {
    // a reference to a missing note is already an error of the file
    if (original.notes().isEmpty() || report.hasErrorsIn(translation.origin().path())) {
      return;
    }
    Set<NoteId> written = translation.notes().stream().map(Note::id).collect(Collectors.toSet());
    Calls calls = Calls.of(translation, theirs);
    Calls.of(original, ours)
        .callers()
        .forEach(
            (note, callers) -> {
              Set<String> others = calls.callers().getOrDefault(note, Set.of());
              Optional<String> place =
                  callers.stream().filter(calls.places()::containsKey).findFirst();
              if (place.isPresent() && !written.contains(note)) {
                add(calls, place.get(), "the original's footnote '" + note + "' is missing");
              } else if (!others.isEmpty() && others.stream().noneMatch(callers::contains)) {
                String other = others.iterator().next();
                String where =
                    "'" + other + "', in the original in '" + callers.iterator().next() + "'";
                add(calls, other, "the footnote '" + note + "' is referenced in " + where);
              }
            });
  }

  private void add(Calls calls, String place, String message) {
    report.add(
        Finding.of(RuleId.ALN_007, Objects.requireNonNull(calls.places().get(place)), message)
            .hint(
                "use the same label in both languages and reference the note in the same segment"));
  }
}
