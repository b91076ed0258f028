package io.github.duizhao.app;

import io.github.duizhao.collation.Collation;
import io.github.duizhao.collation.LineFate;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.Dropped;
import io.github.duizhao.source.Outline;
import io.github.duizhao.source.PatternFault;
import io.github.duizhao.source.Segmenter;
import io.github.duizhao.source.SourcePlan;
import io.github.duizhao.source.SourceText;
import io.github.duizhao.source.WitnessCoverage;
import io.github.duizhao.source.WitnessReading;
import java.util.List;
import java.util.Optional;

/**
 * The text of the original, from the witnesses and the editor's decisions.
 *
 * @param sections numbered, with all decisions carried out
 * @param variants where the witnesses differ, in the order of the text
 * @param extents which passages of the text each witness has
 * @param lineFates which lines of each witness became which segment, in the order of the text
 * @param dropped what was left out, in the order of the witnesses
 * @param coverage of each witness
 */
record CollatedText(
    List<SectionText> sections,
    List<Variant> variants,
    List<Extent> extents,
    List<LineFate> lineFates,
    List<Dropped> dropped,
    List<WitnessCoverage> coverage) {

  CollatedText {
    sections = List.copyOf(sections);
    variants = List.copyOf(variants);
    extents = List.copyOf(extents);
    lineFates = List.copyOf(lineFates);
    dropped = List.copyOf(dropped);
    coverage = List.copyOf(coverage);
  }

  /**
   * Collates witnesses and reports their faults.
   *
   * @param sources the base first
   * @return empty if a pattern cannot be used
   */
  static Optional<CollatedText> of(
      List<SourceText> sources, ImportConfig config, Languages languages, Report report) {
    Segmenter segmenter =
        new Segmenter(
            new SourcePlan(
                languages.original(), config.furniture(), config.headings(), config.supplied()),
            report);
    try {
      List<WitnessReading> readings = sources.stream().map(segmenter::read).toList();
      Collation collation =
          Collation.of(readings.stream().map(WitnessReading::text).toList(), languages, report);
      Outline outline = segmenter.outline(collation.passages());
      segmenter.reportUnused();
      Optional<List<SegmentId>> ids = outline.ids();
      return Optional.of(
          ids.isEmpty()
              ? unnumbered(readings, collation, outline, report)
              : decided(readings, collation.numbered(ids.get()), outline, config, report));
    } catch (PatternFault fault) {
      report.add(fault.finding());
      return Optional.empty();
    }
  }

  /** The result if some text has no heading above it, which {@link Outline#sections} reports. */
  private static CollatedText unnumbered(
      List<WitnessReading> readings, Collation collation, Outline outline, Report report) {
    return new CollatedText(
        outline.sections(report),
        List.of(),
        List.of(),
        List.of(),
        dropped(readings),
        coverage(readings, collation));
  }

  private static CollatedText decided(
      List<WitnessReading> readings,
      Collation collation,
      Outline outline,
      ImportConfig config,
      Report report) {
    Collation decided = collation.decided(config.decisions(), report);
    Outline text = outline.reworded(decided.texts());
    // a decision can change the number of a heading and so its id: number again
    Collation numbered = text.ids().map(decided::numbered).orElse(decided);
    return new CollatedText(
        text.sections(report),
        numbered.variants(),
        numbered.extents(),
        numbered.lineFates(),
        dropped(readings),
        coverage(readings, numbered));
  }

  private static List<Dropped> dropped(List<WitnessReading> readings) {
    return readings.stream().flatMap(reading -> reading.dropped().stream()).toList();
  }

  private static List<WitnessCoverage> coverage(
      List<WitnessReading> readings, Collation collation) {
    return readings.stream()
        .map(
            reading ->
                new WitnessCoverage(
                    reading.text().sigil(),
                    WitnessCoverage.count(collation.placed(reading.text().sigil())),
                    reading.total()))
        .toList();
  }
}
