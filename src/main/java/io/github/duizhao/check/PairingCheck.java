package io.github.duizhao.check;

import io.github.duizhao.evidence.Bead;
import io.github.duizhao.evidence.Divergence;
import io.github.duizhao.evidence.Drift;
import io.github.duizhao.evidence.PairingEvidence;
import io.github.duizhao.evidence.SectionPairing;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Checks that the blocks of each section are paired with their translations and not with those of
 * their neighbors. Reports the place where that begins, and folds the findings that follow from it.
 */
public final class PairingCheck implements Check {
  /** What wrong pairs cause. */
  private static final Set<RuleId> CONSEQUENCES =
      Set.of(
          RuleId.ALN_001,
          RuleId.ALN_002,
          RuleId.ALN_004,
          RuleId.ALN_005,
          RuleId.ALN_006,
          RuleId.ALN_007,
          RuleId.NUM_001,
          RuleId.NUM_002,
          RuleId.GLO_001);

  /** In blocks: two findings that are no farther apart are about the same fault. */
  private static final int SAME_PLACE = 2;

  @Override
  public void run(Manuscript manuscript, Report report) {
    Languages languages = manuscript.book().metadata().languages();
    run(languages, manuscript.texts(), manuscript.terms(), report);
  }

  /**
   * Checks the sections of a book.
   *
   * @param texts of both languages, in any order
   * @param terms of the glossary, as evidence for pairs
   */
  public static void run(
      Languages languages, List<SectionText> texts, List<Term> terms, Report report) {
    Map<String, SectionText> translations = new HashMap<>();
    for (SectionText text : texts) {
      if (text.language().equals(languages.translation())) {
        translations.put(text.path(), text);
      }
    }
    List<Map.Entry<SectionText, SectionText>> sections = new ArrayList<>();
    for (SectionText text : texts) {
      SectionText translation = translations.get(text.path());
      if (text.language().equals(languages.original()) && translation != null) {
        sections.add(Map.entry(text, translation));
      }
    }
    PairingEvidence evidence = new PairingEvidence(languages, sections, terms);
    sections.forEach(
        section ->
            new Comparison(
                    section.getKey(),
                    section.getValue(),
                    evidence.of(section.getKey(), section.getValue()))
                .run(report));
  }

  /** The blocks of one section. */
  private static final class Comparison {
    private final SectionText original;
    private final SectionText translation;
    private final SectionPairing pairing;
    private final List<Block.Identified> ours;
    private final List<Block.Identified> theirs;

    Comparison(SectionText original, SectionText translation, SectionPairing pairing) {
      this.original = original;
      this.translation = translation;
      this.pairing = pairing;
      this.ours = pairing.originals();
      this.theirs = pairing.translations();
    }

    void run(Report report) {
      Optional<Divergence> divergence =
          pairing.divergence(original.unmarked(), translation.unmarked());
      divergence.ifPresent(found -> report(found, report));
      pairing
          .drift()
          .filter(drift -> divergence.filter(it -> isSamePlace(it.bead(), drift)).isEmpty())
          .ifPresent(drift -> report(drift, report));
    }

    private static boolean isSamePlace(Bead bead, Drift drift) {
      return Math.abs(bead.original() - drift.start()) <= SAME_PLACE
          || Math.abs(bead.translation() - drift.paired()) <= SAME_PLACE;
    }

    private void report(Divergence divergence, Report report) {
      Bead bead = divergence.bead();
      String message =
          "blocks without ids are paired by position, but from here on the files differ: "
              + difference(bead);
      report.add(
          Finding.of(RuleId.ALN_009, place(bead.translation()), message).hint(remedy(bead)),
          CONSEQUENCES,
          places(
              bead.original(), divergence.end(), bead.translation(), divergence.translationEnd()));
    }

    /** What to do about blocks that are not those of the other file. */
    private String remedy(Bead bead) {
      if (bead.isOneToOne()) {
        return "write the same blocks in both files, or give each block and its translation the"
            + " same id";
      } else if (bead.translations() == 0) {
        return "translate %s, or write the ids from {#%s} to {#%s} in the original, and those of the"
                .formatted(
                    bead.originals() == 1 ? "it" : "them",
                    id(Math.max(0, bead.original() - 1)),
                    id(Math.min(ours.size() - 1, bead.original() + bead.originals())))
            + " blocks before and after the gap in the translation";
      } else if (bead.originals() == 0) {
        String it = bead.translations() == 1 ? "it" : "them";
        boolean isJoinable =
            bead.translation() > 0
                && IntStream.range(bead.translation(), bead.translation() + bead.translations())
                    .allMatch(block -> isJoinable(translation, bead.translation() - 1, block));
        return isJoinable
            ? "delete %s, or write {#%s+} at the end to join %s to the block before"
                .formatted(it, theirs.get(bead.translation() - 1).id(), it)
            : "delete %s, or make %s a footnote".formatted(it, it);
      }
      boolean isDivided = bead.originals() == 1;
      SectionText text = isDivided ? translation : original;
      int first = isDivided ? bead.translation() : bead.original();
      int count = isDivided ? bead.translations() : bead.originals();
      if (!IntStream.range(first + 1, first + count).allMatch(it -> isJoinable(text, first, it))) {
        return "write the same blocks in both files";
      }
      return "write {#%s+} at the end of %s%s to make them one segment"
          .formatted(
              (isDivided ? theirs : ours).get(first).id(),
              count == 2 ? "the second block" : "each block but the first",
              isDivided ? "" : " in the original");
    }

    /** Whether a block can be a further one of another: a text in the same lists and quotations. */
    private static boolean isJoinable(SectionText text, int first, int block) {
      List<List<Block>> around = new ArrayList<>();
      List<Block> blocks = new ArrayList<>();
      Block.walk(
          text.blocks(),
          (it, containers) -> {
            if (it instanceof Block.Identified) {
              around.add(containers);
              blocks.add(it);
            }
          });
      List<Block> outer = around.get(first);
      List<Block> inner = around.get(block);
      return blocks.get(block) instanceof Block.TextBlock
          && inner.size() >= outer.size()
          && IntStream.range(0, outer.size()).allMatch(i -> outer.get(i) == inner.get(i));
    }

    /** The place of a block of the translation, or of the last if there are no more. */
    private Origin place(int block) {
      if (theirs.isEmpty()) {
        return translation.origin();
      }
      return theirs.get(Math.min(block, theirs.size() - 1)).origin();
    }

    private String difference(Bead bead) {
      if (bead.isOneToOne()) {
        return "here is a %s, but in the original a %s (%s)"
            .formatted(kind(theirs, bead.translation()), kind(ours, bead.original()), at(bead));
      } else if (bead.originals() == 0) {
        String there =
            bead.original() < ours.size()
                ? "continues with a %s (%s)".formatted(kind(ours, bead.original()), at(bead))
                : "ends before it (%s)".formatted(at(bead));
        return "this %s%s to be an addition; the original %s"
            .formatted(
                kind(theirs, bead.translation()),
                bead.translations() == 1 ? " seems" : after(bead.translations()) + " seem",
                there);
      } else if (bead.translations() == 0) {
        String here =
            bead.translation() < theirs.size()
                ? "before this " + kind(theirs, bead.translation())
                : "at the end";
        return "the original has a %s (%s)%s to be missing %s"
            .formatted(
                kind(ours, bead.original()),
                at(bead),
                bead.originals() == 1 ? " that seems" : after(bead.originals()) + " that seem",
                here);
      } else if (bead.originals() == 1) {
        return "the original's %s (%s) seems to be divided into %d here"
            .formatted(kind(ours, bead.original()), at(bead), bead.translations());
      }
      return "this %s seems to be %d in the original (%s)"
          .formatted(kind(theirs, bead.translation()), bead.originals(), at(bead));
    }

    private static String after(int blocks) {
      int others = blocks - 1;
      return " and the %s after it".formatted(others == 1 ? "block" : others + " blocks");
    }

    private static String kind(List<Block.Identified> blocks, int block) {
      return blocks.get(block).description();
    }

    private String at(Bead bead) {
      Origin origin =
          ours.isEmpty()
              ? original.origin()
              : ours.get(Math.min(bead.original(), ours.size() - 1)).origin();
      return origin.toString();
    }

    private void report(Drift drift, Report report) {
      Block.Identified start = ours.get(drift.start());
      String message =
          "from '%s' on, the translation is %s: that of %s seems to be on line %d"
              .formatted(
                  start.id(),
                  distance(drift.late(), start),
                  start.origin(),
                  theirs.get(drift.match()).origin().line());
      report.add(
          Finding.of(RuleId.ALN_008, theirs.get(drift.paired()).origin(), message + later(drift))
              .hint(advice(drift.cause()))
              .segment(start.id()),
          CONSEQUENCES,
          places(
              Math.min(drift.start(), drift.cause().original()),
              drift.end(),
              Math.min(drift.paired(), drift.cause().translation()),
              drift.translationEnd()));
    }

    private String later(Drift drift) {
      StringBuilder later = new StringBuilder();
      for (Drift.Change change : drift.later()) {
        Block.Identified start = ours.get(change.start());
        later.append("; from '%s' on, %s".formatted(start.id(), distance(change.late(), start)));
      }
      return later.toString();
    }

    private static String distance(int late, Block.Identified block) {
      if (late == 0) {
        return "in place";
      }
      String unit = block instanceof Block.Paragraph ? "paragraph" : "block";
      int count = Math.abs(late);
      String number = count == 1 ? "one" : count == 2 ? "two" : Integer.toString(count);
      return number + " " + unit + (count == 1 ? "" : "s") + (late > 0 ? " late" : " early");
    }

    private String advice(Bead cause) {
      String known;
      if (cause.originals() == 0) {
        known = "line %d seems to have no original".formatted(line(cause.translation()));
      } else if (cause.translations() == 0) {
        known = "'%s' seems to have no translation".formatted(id(cause.original()));
      } else if (cause.originals() == 1) {
        known =
            "'%s' seems to be divided, on lines %d and %d"
                .formatted(
                    id(cause.original()),
                    line(cause.translation()),
                    line(cause.translation() + cause.translations() - 1));
      } else {
        known =
            "line %d seems to translate '%s' and '%s'"
                .formatted(
                    line(cause.translation()),
                    id(cause.original()),
                    id(cause.original() + cause.originals() - 1));
      }
      return known + "; compare the two files there and correct the ids or the blocks";
    }

    private int line(int block) {
      return theirs.get(block).origin().line();
    }

    private String id(int block) {
      return ours.get(block).id().value();
    }

    private List<Origin> places(int from, int to, int fromThere, int toThere) {
      List<Origin> places = new ArrayList<>();
      ours.subList(from, to).forEach(block -> places.add(block.origin()));
      theirs.subList(fromThere, toThere).forEach(block -> places.add(block.origin()));
      return places;
    }
  }
}
