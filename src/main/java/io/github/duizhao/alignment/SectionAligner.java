package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the two texts of a section. */
final class SectionAligner {
  private final Severity missing;
  private final StaleTexts stale;
  private final OmittedTexts omitted;
  private final Languages languages;
  private final Report report;

  SectionAligner(
      Languages languages,
      Severity missing,
      StaleTexts stale,
      OmittedTexts omitted,
      Report report) {
    this.languages = languages;
    this.missing = missing;
    this.stale = stale;
    this.omitted = omitted;
    this.report = report;
  }

  /** A section that exists in one language only, as front and back matter may. */
  Section single(SectionText text) {
    new BlockIndex(text.blocks(), report);
    return section(
        text, Bitext.of(text.title()), text.blocks(), text.notes(), List.of(text.language()));
  }

  /** A section of the body without a translation. */
  Section untranslated(SectionText original) {
    BlockIndex index = new BlockIndex(original.blocks(), report);
    String file = "content/" + languages.translation() + "/" + file(original);
    if (!report.hasErrorsIn(file)) {
      reportUntranslated(original, index, file);
    }
    BlockIndex nothing = new BlockIndex(List.of(), report);
    return section(
        original,
        join(original.id().value(), original.title(), Optional.empty()),
        Block.map(original.blocks(), block -> Optional.of(join(block, nothing))),
        original.notes(),
        languages.both());
  }

  /** The file of a text below the folder of its language, for example {@code guide/README.md}. */
  static String file(SectionText text) {
    return text.origin().path().substring(("content/" + text.language() + "/").length());
  }

  private void reportUntranslated(SectionText original, BlockIndex index, String file) {
    boolean heading = !omitted.explain(original.id().value());
    int segments =
        (int) index.items().keySet().stream().filter(id -> !omitted.explain(id.value())).count();
    if (!heading && segments == 0) {
      return;
    }
    String message;
    if (segments == 0) {
      message = "the heading is not translated";
    } else {
      message = "not translated: " + (heading ? "the heading and " : "");
      message += Count.of(segments, "segment");
    }
    report.add(
        Finding.of(RuleId.ALN_001, original.origin(), message)
            .hint(file.endsWith("/SUMMARY.md") ? "write the heading in " + file : "write " + file)
            .severity(missing));
  }

  Section align(SectionText original, SectionText translation) {
    BlockIndex ours = new BlockIndex(original.blocks(), report);
    BlockIndex theirs = new BlockIndex(translation.blocks(), report);
    new SegmentComparison(missing, omitted, report).run(ours, theirs);
    new HeadComparison(report).run(ours, theirs);
    new NoteComparison(omitted, report).run(original, ours, translation, theirs);
    if (!original.id().equals(translation.id())) {
      report.add(
          Finding.of(
              RuleId.ALN_002,
              translation.origin(),
              "the section's id is '"
                  + translation.id()
                  + "', but in the original '"
                  + original.id()
                  + "'"));
    }
    return section(
        original,
        join(original.id().value(), original.title(), Optional.of(translation.title())),
        Block.map(original.blocks(), block -> Optional.of(join(block, theirs))),
        notes(original, translation),
        languages.both());
  }

  /** The block with the translations of its own texts. */
  private Block join(Block block, BlockIndex theirs) {
    if (block instanceof Block.Figure figure) {
      Optional<Depiction> other =
          theirs.find(figure, Block.Figure.class).map(Block.Figure::original);
      String id = figure.id().value();
      return new Block.Figure(
          figure.id(),
          figure.original(),
          stale.kept(id, other),
          omitted.freshness(id, stale.freshness(id)),
          figure.origin());
    }
    return block instanceof Block.Identified identified
        ? block.mapTexts(
            text -> join(text.id(), text.text().original(), theirs.translation(identified, text)))
        : block;
  }

  private Bitext join(String id, Phrase original, Optional<Phrase> translation) {
    return omitted.mark(id, stale.join(id, original, translation));
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
