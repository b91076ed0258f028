package io.github.duizhao.app;

import io.github.duizhao.collation.Collation;
import io.github.duizhao.collation.LineFate;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.Dropped;
import io.github.duizhao.source.Numbered;
import io.github.duizhao.source.PatternFault;
import io.github.duizhao.source.Segmenter;
import io.github.duizhao.source.SourcePlan;
import io.github.duizhao.source.SourceText;
import io.github.duizhao.source.WitnessCoverage;
import io.github.duizhao.source.WitnessReading;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of the original as the witnesses and the editor give it.
 *
 * @param sections numbered, with all decisions carried out
 * @param variants where the witnesses differ, in the order of the text
 * @param extents which stretches of the text each witness has
 * @param taken which lines of each witness stand where, in the order of the text
 * @param dropped what was left out, in the order of the witnesses
 * @param coverage of each witness
 */
record CollatedText(
    List<SectionText> sections,
    List<Variant> variants,
    List<Extent> extents,
    List<LineFate> taken,
    List<Dropped> dropped,
    List<WitnessCoverage> coverage) {

  CollatedText {
    sections = List.copyOf(sections);
    variants = List.copyOf(variants);
    extents = List.copyOf(extents);
    taken = List.copyOf(taken);
    dropped = List.copyOf(dropped);
    coverage = List.copyOf(coverage);
  }

  /**
   * Collates witnesses; what is wrong with them is in the report.
   *
   * @param sources the base first
   */
  static Optional<CollatedText> of(
      List<SourceText> sources, ImportConfig config, Languages languages, Report report) {
    Segmenter segmenter =
        new Segmenter(
            new SourcePlan(
                languages.original(), config.furniture(), config.headings(), config.supplied()),
            report);
    try {
      return of(
          sources.stream().map(segmenter::read).toList(), segmenter, config, languages, report);
    } catch (PatternFault fault) {
      report.add(fault.finding());
      return Optional.empty();
    }
  }

  private static Optional<CollatedText> of(
      List<WitnessReading> readings,
      Segmenter segmenter,
      ImportConfig config,
      Languages languages,
      Report report) {
    Collation collation =
        Collation.of(readings.stream().map(WitnessReading::text).toList(), languages, report);
    List<Passage> passages = collation.passages();
    List<Passage> whole = segmenter.supplement(passages);
    segmenter.reportUnused();
    Optional<List<SegmentId>> ids = ids(passages, segmenter.number(whole));
    List<Dropped> dropped =
        readings.stream().flatMap(reading -> reading.dropped().stream()).toList();
    List<WitnessCoverage> coverage =
        readings.stream().map(reading -> coverage(reading, collation)).toList();
    if (ids.isEmpty()) {
      // some text stands under no heading, which is reported with the sections
      List<SectionText> sections = segmenter.sections(whole);
      return Optional.of(
          new CollatedText(sections, List.of(), List.of(), List.of(), dropped, coverage));
    }
    collation.decide(ids.get(), config.decisions(), report);
    List<Passage> decided = decided(passages, collation.texts(), segmenter);
    List<Passage> text = replaced(whole, passages, decided);
    List<SegmentId> numbers = ids(decided, segmenter.number(text)).orElse(ids.get());
    return Optional.of(
        new CollatedText(
            segmenter.sections(text),
            collation.variants(numbers),
            collation.extents(numbers),
            collation.taken(numbers),
            dropped,
            coverage));
  }

  private static WitnessCoverage coverage(WitnessReading reading, Collation collation) {
    String placed = collation.placed(reading.text().sigil());
    return new WitnessCoverage(
        reading.text().sigil(), WitnessCoverage.count(placed), reading.total());
  }

  /** The ids of passages in their order, if all have one. */
  private static Optional<List<SegmentId>> ids(List<Passage> passages, List<Numbered> numbered) {
    IdentityHashMap<Passage, SegmentId> found = new IdentityHashMap<>();
    numbered.forEach(it -> found.put(it.passage(), it.id()));
    return found.keySet().containsAll(passages)
        ? Optional.of(passages.stream().map(found::get).map(Objects::requireNonNull).toList())
        : Optional.empty();
  }

  private static List<Passage> decided(
      List<Passage> passages, List<String> texts, Segmenter segmenter) {
    List<Passage> decided = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      decided.add(segmenter.reword(passages.get(i), texts.get(i)));
    }
    return decided;
  }

  private static List<Passage> replaced(
      List<Passage> whole, List<Passage> passages, List<Passage> decided) {
    IdentityHashMap<Passage, Passage> others = new IdentityHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      others.put(passages.get(i), decided.get(i));
    }
    return whole.stream().map(passage -> others.getOrDefault(passage, passage)).toList();
  }
}
