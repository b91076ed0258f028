package io.github.duizhao.collation;

import io.github.duizhao.model.Decision;
import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.model.WitnessText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text that results from all witnesses, with every place where they differ. Immutable: {@link
 * #numbered} adds the ids of the passages, {@link #decided} applies the editor's decisions.
 */
public final class Collation {
  /** How much of the text around a site is evidence, in UTF-16 units. */
  private static final int CONTEXT = 60;

  private final Assembly.Joined joined;
  private final WordBoundaries words;
  private final List<JoinedBlock> blocks;

  private Collation(Assembly.Joined joined, WordBoundaries words, List<JoinedBlock> blocks) {
    this.joined = joined;
    this.words = words;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Collates witnesses.
   *
   * @param texts the base first
   * @param languages of the book, in which reasons are written
   * @param report gets a finding for each piece that cannot be placed
   */
  public static Collation of(List<WitnessText> texts, Languages languages, Report report) {
    List<WitnessUnits> witnesses = texts.stream().map(WitnessUnits::new).toList();
    Assembly.Joined joined = Assembly.of(witnesses);
    List<JoinedBlock> blocks = BlockList.of(joined);
    NgramCounts all = new NgramCounts();
    NgramCounts agreed = new NgramCounts();
    if (blocks.stream().anyMatch(JoinedBlock::hasSites)) {
      blocks.forEach(block -> count(block, joined.alignments(), all, agreed));
    }
    Evidence evidence = new Evidence(agreed, new Reasons(languages));
    Sigil base = witnesses.get(0).sigil();
    Collation collation =
        new Collation(
            joined,
            new WordBoundaries(all),
            blocks.stream().map(block -> weighed(block, evidence, base)).toList());
    collation.reportUnplaced(report);
    return collation;
  }

  private static void count(
      JoinedBlock block, List<Alignment> alignments, NgramCounts all, NgramCounts agreed) {
    for (Run run : block.runs()) {
      if (run instanceof Run.Common common) {
        long witnesses = alignments.stream().filter(it -> it.at(run.place()) >= 0).count();
        all.add(common.text());
        if (witnesses > 1) {
          agreed.add(common.text());
        }
      }
    }
  }

  private static JoinedBlock weighed(JoinedBlock block, Evidence evidence, Sigil base) {
    List<Run> runs = new ArrayList<>(block.runs());
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i) instanceof VariantSite site) {
        String before = Run.before(runs, i, CONTEXT);
        String after = Run.after(runs, i, CONTEXT);
        runs.set(i, site.with(evidence.choice(site, base, before, after)));
      }
    }
    return block.withRuns(runs);
  }

  private void reportUnplaced(Report report) {
    for (Alignment alignment : joined.alignments()) {
      WitnessUnits witness = alignment.witness();
      for (Range range : alignment.unplaced()) {
        int first = witness.origin(range.from()).line();
        int last = witness.origin(range.to() - 1).line();
        String lines = first == last ? "line " + first : "lines " + first + " to " + last;
        String text = witness.shown(range.from(), Math.min(range.to(), range.from() + 32));
        report.add(
            Finding.of(
                    RuleId.IMP_007,
                    witness.origin(range.from()),
                    lines + " cannot be placed in the text: '" + Characters.excerpt(text, 16) + "'")
                .hint(
                    "no other witness has this text, and no heading shows its place; if it is page"
                        + " furniture, add a pattern under 'furniture'"));
      }
    }
  }

  /** The headings and paragraphs in the order of the text, before readings are chosen. */
  public List<Passage> passages() {
    return blocks.stream().map(JoinedBlock::passage).toList();
  }

  /** The texts of the passages, with the readings that were chosen. */
  public List<String> texts() {
    return blocks.stream().map(JoinedBlock::text).toList();
  }

  /**
   * The same text with ids.
   *
   * @param ids one for each passage, in order
   */
  public Collation numbered(List<SegmentId> ids) {
    List<JoinedBlock> numbered = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      numbered.add(blocks.get(i).withId(ids.get(i)));
    }
    return new Collation(joined, words, numbered);
  }

  /** The numbered text with the editor's decisions; one that does not apply becomes a finding. */
  public Collation decided(List<Decision> decisions, Report report) {
    List<JoinedBlock> decided = new ArrayList<>(blocks);
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      places.putIfAbsent(blocks.get(i).id().orElseThrow(), i);
    }
    for (Decision decision : decisions) {
      Integer place = places.get(decision.at());
      if (place == null) {
        report.add(
            Finding.of(
                    RuleId.IMP_008,
                    decision.origin(),
                    "the decision is not used: the text has no segment " + decision.at())
                .hint(DecisionApplier.HINT));
      } else {
        JoinedBlock block = decided.get(place);
        decided.set(place, decision.accept(new DecisionApplier(block, witnesses(block), report)));
      }
    }
    return new Collation(joined, words, decided);
  }

  /** The witnesses that have some of a block. */
  private List<Sigil> witnesses(JoinedBlock block) {
    return joined.alignments().stream()
        .filter(alignment -> alignment.reachesInto(block.units()))
        .map(alignment -> alignment.witness().sigil())
        .toList();
  }

  /**
   * Every place of the numbered text where witnesses differ or the editor emended, in the order of
   * the text.
   */
  public List<Variant> variants() {
    VariantList list = new VariantList(words);
    return blocks.stream().flatMap(block -> list.of(block).stream()).toList();
  }

  /** Which stretches of the numbered text each witness has. */
  public List<Extent> extents() {
    ExtentList extents = new ExtentList(blocks, joined.text());
    return joined.alignments().stream().flatMap(it -> extents.of(it).stream()).toList();
  }

  /**
   * Which lines of each witness became which passage of the numbered text, in the order of the
   * text; then the lines that have no place in it.
   */
  public List<LineFate> lineFates() {
    List<LineFate> all = new ArrayList<>();
    for (JoinedBlock block : blocks) {
      joined.alignments().forEach(alignment -> all.addAll(LineFate.of(alignment, block)));
    }
    joined.alignments().forEach(alignment -> all.addAll(LineFate.unplaced(alignment)));
    return all;
  }

  /** The part of a witness that has a place in the text. */
  public String placed(Sigil sigil) {
    StringBuilder placed = new StringBuilder();
    for (Alignment alignment : joined.alignments()) {
      if (alignment.witness().sigil().equals(sigil)) {
        for (Alignment.Stretch stretch : alignment.stretches()) {
          placed.append(alignment.witness().shown(stretch.right().from(), stretch.right().to()));
        }
      }
    }
    return placed.toString();
  }
}
