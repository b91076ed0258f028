package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Joins the two texts of one section. */
final class SectionAligner {
  private final Severity missing;
  private final StaleTexts stale;
  private final Languages languages;
  private final Report report;

  SectionAligner(Languages languages, Severity missing, StaleTexts stale, Report report) {
    this.languages = languages;
    this.missing = missing;
    this.stale = stale;
    this.report = report;
  }

  /** A section that has only one language, as front and back matter may. */
  Section single(SectionText text) {
    new TranslationIndex(text.blocks(), report);
    return section(
        text, Bitext.of(text.title()), text.blocks(), text.notes(), List.of(text.language()));
  }

  /** A section of the body that nobody has translated yet. */
  Section untranslated(SectionText original) {
    TranslationIndex index = new TranslationIndex(original.blocks(), report);
    int segments = index.items().size();
    String file = "content/" + languages.translation() + "/" + original.path() + ".md";
    if (!report.hasErrorsIn(file)) {
      reportUntranslated(original, segments, file);
    }
    return section(
        original,
        Bitext.of(original.title()),
        original.blocks(),
        original.notes(),
        languages.both());
  }

  private void reportUntranslated(SectionText original, int segments, String file) {
    report.add(
        Finding.of(
                RuleId.ALN_001,
                original.origin(),
                segments == 0
                    ? "the heading is not translated"
                    : "not translated: the heading and "
                        + segments
                        + (segments == 1 ? " segment" : " segments"))
            .hint("write " + file)
            .severity(missing));
  }

  Section align(SectionText original, SectionText translation) {
    TranslationIndex ours = new TranslationIndex(original.blocks(), report);
    TranslationIndex theirs = new TranslationIndex(translation.blocks(), report);
    compare(ours, theirs);
    if (!original.id().equals(translation.id())) {
      report.add(
          Finding.of(
              RuleId.ALN_002,
              translation.origin(),
              "the section's id is '"
                  + translation.id()
                  + "', in the original '"
                  + original.id()
                  + "'"));
    }
    return section(
        original,
        stale.join(original.id().value(), original.title(), Optional.of(translation.title())),
        new BlockAligner(theirs, stale).align(original.blocks()),
        notes(original, translation),
        languages.both());
  }

  private void compare(TranslationIndex ours, TranslationIndex theirs) {
    ours.items()
        .forEach(
            (id, item) -> {
              TranslationIndex.Item other = theirs.items().get(id);
              if (other == null) {
                report.add(
                    Finding.of(RuleId.ALN_001, item.origin(), "'" + id + "' is not translated")
                        .severity(missing));
              } else {
                compare(id, item, other);
              }
            });
    theirs
        .items()
        .forEach(
            (id, item) -> {
              if (!ours.items().containsKey(id)) {
                report.add(
                    Finding.of(
                            RuleId.ALN_002,
                            item.origin(),
                            "the original has no segment '" + id + "'")
                        .hint("give it the id of the segment that it translates, or take it out"));
              }
            });
    compareOrder(ours, theirs);
  }

  private void compare(SegmentId id, TranslationIndex.Item item, TranslationIndex.Item other) {
    if (!item.kind().equals(other.kind())) {
      report.add(
          Finding.of(
              RuleId.ALN_004,
              other.origin(),
              "'" + id + "' is a " + other.kind() + ", in the original a " + item.kind()));
    } else if (item.table().isPresent()
        && !shape(item.table().get()).equals(shape(other.table().orElseThrow()))) {
      report.add(
          Finding.of(
              RuleId.ALN_004,
              other.origin(),
              "the table '"
                  + id
                  + "' has "
                  + shape(other.table().orElseThrow())
                  + ", in the original "
                  + shape(item.table().get())));
    } else if (item.figure().isPresent()) {
      compareCaptions(id, item.figure().get(), other.figure().orElseThrow());
    }
  }

  private void compareCaptions(SegmentId id, Block.Figure figure, Block.Figure other) {
    if (figure.original().caption().isPresent() && other.original().caption().isEmpty()) {
      report.add(
          Finding.of(
                  RuleId.ALN_001, other.origin(), "the caption of '" + id + "' is not translated")
              .severity(missing));
    }
  }

  private static String shape(Block.Table table) {
    return table.rows().size() + " rows of " + table.header().cells().size() + " cells";
  }

  private void compareOrder(TranslationIndex ours, TranslationIndex theirs) {
    List<SegmentId> shared = new ArrayList<>(ours.items().keySet());
    shared.retainAll(theirs.items().keySet());
    List<SegmentId> order = new ArrayList<>(theirs.items().keySet());
    order.retainAll(ours.items().keySet());
    for (int i = 0; i < shared.size(); i++) {
      if (!shared.get(i).equals(order.get(i))) {
        SegmentId id = order.get(i);
        TranslationIndex.Item moved = Objects.requireNonNull(theirs.items().get(id));
        report.add(
            Finding.of(
                RuleId.ALN_005,
                moved.origin(),
                "'" + id + "' stands where the original has '" + shared.get(i) + "'"));
        return;
      }
    }
  }

  private List<Note> notes(SectionText original, SectionText translation) {
    Map<NoteId, Note> notes = new LinkedHashMap<>();
    original.notes().forEach(note -> notes.put(note.id(), note));
    for (Note note : translation.notes()) {
      notes.merge(
          note.id(), new Note(note.id(), List.of(), note.original(), note.origin()), this::join);
    }
    return List.copyOf(notes.values());
  }

  private Note join(Note original, Note translation) {
    String id = original.id().value();
    List<Phrase> texts = stale.kept(id, Optional.of(translation.translation())).orElse(List.of());
    return new Note(
        original.id(), original.original(), texts, stale.freshness(id), original.origin());
  }

  private static Section section(
      SectionText text,
      Bitext title,
      List<Block> blocks,
      List<Note> notes,
      List<Language> languages) {
    return new Section(
        text.id(), text.kind(), text.path(), title, blocks, notes, languages, text.origin());
  }
}
