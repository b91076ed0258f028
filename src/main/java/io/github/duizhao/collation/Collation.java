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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text that the witnesses give together, and where they differ. Its passages get their ids
 * elsewhere; then the editor's decisions are carried out, and the text and its apparatus can be
 * asked for.
 */
public final class Collation {
  /** How much of the text around a place is looked at, in UTF-16 units. */
  private static final int CONTEXT = 60;

  private final List<WitnessUnits> witnesses;
  private final Assembly.Joined joined;
  private final List<JoinedBlock> blocks;
  private final WordBoundaries words;

  private Collation(List<WitnessUnits> witnesses, Languages languages) {
    this.witnesses = witnesses;
    this.joined = Assembly.of(witnesses);
    this.blocks = BlockList.of(joined.text(), witnesses, joined.alignments());
    NgramCounts all = new NgramCounts();
    NgramCounts agreed = new NgramCounts();
    if (blocks.stream().anyMatch(block -> !block.sites().isEmpty())) {
      blocks.forEach(block -> count(block, all, agreed));
    }
    this.words = new WordBoundaries(all);
    weigh(new Evidence(agreed, new Reasons(languages)));
  }

  /**
   * Collates witnesses.
   *
   * @param texts the base first
   * @param languages of the book, in which reasons are given
   * @param report gets a finding for what cannot be placed
   */
  public static Collation of(List<WitnessText> texts, Languages languages, Report report) {
    Collation collation = new Collation(texts.stream().map(WitnessUnits::new).toList(), languages);
    collation.reportUnplaced(report);
    return collation;
  }

  private void count(JoinedBlock block, NgramCounts all, NgramCounts agreed) {
    for (int i = 0; i < block.runs().size(); i++) {
      if (block.runs().get(i) instanceof Run.Common common) {
        int unit = block.place(i);
        long having = joined.alignments().stream().filter(it -> it.at(unit) >= 0).count();
        all.add(common.text());
        if (having > 1) {
          agreed.add(common.text());
        }
      }
    }
  }

  private void weigh(Evidence evidence) {
    Sigil base = witnesses.get(0).sigil();
    for (JoinedBlock block : blocks) {
      for (int i = 0; i < block.runs().size(); i++) {
        if (block.runs().get(i) instanceof VariantSite site) {
          evidence.decide(site, base, block.before(i, CONTEXT), block.after(i, CONTEXT));
        }
      }
    }
  }

  private void reportUnplaced(Report report) {
    for (int i = 0; i < witnesses.size(); i++) {
      WitnessUnits witness = witnesses.get(i);
      for (Range range : joined.alignments().get(i).unplaced()) {
        int first = witness.origin(range.from()).line();
        int last = witness.origin(range.to() - 1).line();
        String begins = witness.shown(range.from(), Math.min(range.to(), range.from() + 16));
        report.add(
            Finding.of(
                    RuleId.IMP_007,
                    witness.origin(range.from()),
                    "lines %d to %d cannot be placed in the text: '%s…'"
                        .formatted(first, last, begins))
                .hint(
                    "they share nothing with the other witnesses and no heading shows their"
                        + " place: is it furniture?"));
      }
    }
  }

  /** The headings and paragraphs of the text in its order, as the witnesses give them. */
  public List<Passage> passages() {
    return blocks.stream().map(JoinedBlock::passage).toList();
  }

  /**
   * Carries out the editor's decisions; one that fits nothing is a finding.
   *
   * @param ids of the passages, in their order
   */
  public void decide(List<SegmentId> ids, List<Decision> decisions, Report report) {
    Map<SegmentId, JoinedBlock> places = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      places.putIfAbsent(ids.get(i), blocks.get(i));
    }
    for (Decision decision : decisions) {
      JoinedBlock block = places.get(decision.at());
      if (block == null) {
        report.add(
            Finding.of(
                    RuleId.IMP_008,
                    decision.origin(),
                    "the decision is not used: the text has no segment " + decision.at())
                .hint("compare it with content/apparatus.yml, and correct it or take it out"));
      } else {
        rule(block, decision, report);
      }
    }
  }

  private void rule(JoinedBlock block, Decision decision, Report report) {
    decision.accept(new DecisionApplier(block, having(block), report));
  }

  /** The witnesses that have something of a block. */
  private List<Sigil> having(JoinedBlock block) {
    List<Sigil> having = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      boolean has =
          joined.alignments().get(i).stretches().stream()
              .anyMatch(
                  stretch ->
                      stretch.left().from() < block.units().to()
                          && block.units().from() < stretch.left().to());
      if (has) {
        having.add(witnesses.get(i).sigil());
      }
    }
    return having;
  }

  /** The texts of the passages with all decisions, in their order. */
  public List<String> texts() {
    return blocks.stream().map(JoinedBlock::text).toList();
  }

  /** Every place where witnesses differ or the editor emended, in the order of the text. */
  public List<Variant> variants(List<SegmentId> ids) {
    VariantList list = new VariantList(words);
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      variants.addAll(list.of(blocks.get(i), ids.get(i)));
    }
    return variants;
  }

  /** Which stretches of the text each witness has. */
  public List<Extent> extents(List<SegmentId> ids) {
    ExtentList extents = new ExtentList(blocks, ids, joined.text());
    List<Extent> all = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      all.addAll(extents.of(witnesses.get(i), joined.alignments().get(i)));
    }
    return all;
  }

  /**
   * From which lines of each witness each passage comes, in the order of the text; then the lines
   * that have no place in it.
   */
  public List<LineFate> taken(List<SegmentId> ids) {
    List<LineFate> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (int j = 0; j < witnesses.size(); j++) {
        all.addAll(
            LineFate.of(witnesses.get(j), joined.alignments().get(j), blocks.get(i), ids.get(i)));
      }
    }
    for (int i = 0; i < witnesses.size(); i++) {
      all.addAll(LineFate.nowhere(witnesses.get(i), joined.alignments().get(i)));
    }
    return all;
  }

  /** What of a witness has a place in the text. */
  public String placed(Sigil sigil) {
    StringBuilder placed = new StringBuilder();
    for (int i = 0; i < witnesses.size(); i++) {
      WitnessUnits witness = witnesses.get(i);
      if (witness.sigil().equals(sigil)) {
        for (Alignment.Stretch stretch : joined.alignments().get(i).stretches()) {
          placed.append(witness.shown(stretch.right().from(), stretch.right().to()));
        }
      }
    }
    return placed.toString();
  }
}
