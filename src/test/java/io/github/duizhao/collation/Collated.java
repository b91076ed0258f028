package io.github.duizhao.collation;

import io.github.duizhao.collation.KnownText.Item;
import io.github.duizhao.model.Decision;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.Dropped;
import io.github.duizhao.source.PageFurniture;
import io.github.duizhao.source.PageFurniture.Meaning;
import io.github.duizhao.source.Segmenter;
import io.github.duizhao.source.SourcePlan;
import io.github.duizhao.source.SourceText;
import io.github.duizhao.source.WitnessCoverage;
import io.github.duizhao.source.WitnessReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The collation of witnesses given as strings, the base A first.
 *
 * @param items of the joined text
 * @param ids of the items
 */
record Collated(
    List<Item> items,
    List<SegmentId> ids,
    List<Variant> variants,
    List<Finding> findings,
    List<WitnessReading> readings,
    Collation collation) {
  private static final Language CHINESE = new Language("zh-Hans");
  private static final Language ENGLISH = new Language("en");

  static Collated of(List<String> witnesses) {
    return of(witnesses, List.of());
  }

  static Collated of(List<String> witnesses, List<Decision> decisions) {
    Origin origin = new Origin("content/import.yml", 1);
    List<PageFurniture> furniture =
        List.of(
            new PageFurniture(
                Pattern.compile(Printer.FROM), Optional.of(Meaning.CONTINUED_FROM), origin),
            new PageFurniture(
                Pattern.compile(Printer.ON), Optional.of(Meaning.CONTINUED_ON), origin));
    Report report = new Report();
    SourcePlan plan = new SourcePlan(CHINESE, furniture, List.of(), List.of());
    Segmenter segmenter = new Segmenter(plan, report);
    List<WitnessReading> readings = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      readings.add(segmenter.read(source((char) ('A' + i), witnesses.get(i))));
    }
    Collation collation =
        Collation.of(
            readings.stream().map(WitnessReading::text).toList(),
            new Languages(CHINESE, ENGLISH),
            report);
    List<Passage> passages = collation.passages();
    List<SegmentId> ids =
        segmenter
            .outline(passages)
            .ids()
            .orElseThrow(() -> new AssertionError("no heading above " + passages.get(0).text()));
    Collation decided = collation.numbered(ids).decided(decisions, report);
    List<String> texts = decided.texts();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      items.add(new Item(passages.get(i).isHeading(), texts.get(i)));
    }
    return new Collated(items, ids, decided.variants(), report.findings(), readings, decided);
  }

  private static SourceText source(char sigil, String text) {
    List<SourceText.Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new SourceText.Line(line, new Origin(sigil + ".txt", lines.size() + 1)));
    }
    return new SourceText(new Sigil("" + sigil), lines);
  }

  /** The text of a witness according to the apparatus: each lemma replaced by its reading. */
  List<Item> as(Sigil witness) {
    List<Item> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String text = items.get(i).text();
      for (int v = variants.size() - 1; v >= 0; v--) {
        Variant variant = variants.get(v);
        if (variant.at().equals(ids.get(i)) && variant.readings().containsKey(witness)) {
          int at = items.get(i).text().indexOf(variant.lemma());
          String reading = variant.readings().get(witness);
          text = text.substring(0, at) + reading + text.substring(at + variant.lemma().length());
        }
      }
      all.add(items.get(i).with(text));
    }
    return all;
  }

  String item(SegmentId id) {
    return items.get(ids.indexOf(id)).text();
  }

  /**
   * The number of characters of a witness that are in neither text nor apparatus and not dropped.
   */
  long lost(int witness) {
    WitnessReading reading = readings.get(witness);
    long dropped =
        reading.dropped().stream().map(Dropped::text).mapToLong(WitnessCoverage::count).sum();
    String placed = collation.placed(reading.text().sigil());
    return reading.total() - dropped - WitnessCoverage.count(placed);
  }
}
