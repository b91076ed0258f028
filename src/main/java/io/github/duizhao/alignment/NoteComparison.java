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
 * Checks that the translation has the footnotes of the original and references them in the same
 * segments. Notes that only the translation has are the translator's own.
 */
final class NoteComparison {
  private final OmittedTexts omitted;
  private final Report report;

  NoteComparison(OmittedTexts omitted, Report report) {
    this.omitted = omitted;
    this.report = report;
  }

  /**
   * The note references of a text.
   *
   * @param origins of the segments and, for the title, the section, by id
   * @param ids of the segments that reference each note, in the order of the text
   */
  private record References(Map<String, Origin> origins, Map<NoteId, Set<String>> ids) {
    static References of(SectionText text, BlockIndex index) {
      References references = new References(new LinkedHashMap<>(), new LinkedHashMap<>());
      references.add(text.id().value(), text.origin(), List.of(text.title()));
      for (BlockIndex.Item item : index.items().values()) {
        Stream<Phrase> texts = item.block().texts().stream().map(it -> it.text().original());
        references.add(item.block().id().value(), item.origin(), texts.toList());
      }
      return references;
    }

    private void add(String id, Origin origin, List<Phrase> texts) {
      origins.put(id, origin);
      texts.stream()
          .flatMap(text -> Inline.stream(text.content(), Inline.NoteRef.class))
          .forEach(ref -> ids.computeIfAbsent(ref.note(), it -> new LinkedHashSet<>()).add(id));
    }
  }

  /**
   * Adds a finding for each note of the original that is referenced elsewhere in the translation,
   * or is missing and was not omitted on purpose.
   */
  void run(SectionText original, BlockIndex ours, SectionText translation, BlockIndex theirs) {
    // a reference to a missing note is already an error of the file
    if (original.notes().isEmpty() || report.hasErrorsIn(translation.origin().path())) {
      return;
    }
    Set<NoteId> written = translation.notes().stream().map(Note::id).collect(Collectors.toSet());
    References references = References.of(translation, theirs);
    References.of(original, ours)
        .ids()
        .forEach(
            (note, ids) -> {
              Set<String> others = references.ids().getOrDefault(note, Set.of());
              Optional<String> place =
                  ids.stream().filter(references.origins()::containsKey).findFirst();
              if (place.isPresent() && !written.contains(note)) {
                if (omitted.explain(note.value())) {
                  return;
                }
                add(references, place.get(), "the original's footnote '" + note + "' is missing");
              } else if (!others.isEmpty() && others.stream().noneMatch(ids::contains)) {
                String other = others.iterator().next();
                String where =
                    "'" + other + "', but in the original in '" + ids.iterator().next() + "'";
                add(references, other, "the footnote '" + note + "' is referenced in " + where);
              }
            });
  }

  private void add(References references, String id, String message) {
    report.add(
        Finding.of(RuleId.ALN_007, Objects.requireNonNull(references.origins().get(id)), message)
            .hint(
                "use the same label in both languages and reference the note in the same segment"));
  }
}
