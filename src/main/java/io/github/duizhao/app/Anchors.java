package io.github.duizhao.app;

import io.github.duizhao.alignment.AlignmentTable;
import io.github.duizhao.evidence.Bead;
import io.github.duizhao.model.Block;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is certain about an alignment before it is made: files with the same path, and decisions.
 */
final class Anchors {
  private final AlignedFiles original;
  private final AlignedFiles translation;
  private final Map<Bead, AlignmentTable.Row> decided = new HashMap<>();
  private final List<AlignmentTable.Row> lost = new ArrayList<>();

  Anchors(AlignedFiles original, AlignedFiles translation) {
    this.original = original;
    this.translation = translation;
  }

  /**
   * The titles and ends of files whose names say that they belong together. Names that are only
   * numbers, such as {@code chapter-12.md}, say so only if both languages have the same files.
   */
  List<Bead> ofNames() {
    Map<String, Integer> places = new HashMap<>();
    Set<String> paths = new HashSet<>();
    for (int k = 0; k < translation.size(); k++) {
      places.put(translation.path(k), k);
    }
    for (int i = 0; i < original.size(); i++) {
      paths.add(original.path(i));
    }
    boolean isSame = paths.equals(places.keySet());
    List<Bead> fixed = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < original.size(); i++) {
      Integer other = places.get(original.path(i));
      boolean isNamed = isSame || NameOrder.place(original.path(i)).isEmpty();
      if (other != null && other > last && isNamed) {
        last = other;
        fixed.add(new Bead(original.start(i), 0, translation.start(other), 0));
        fixed.add(new Bead(original.start(i), 1, translation.start(other), 1));
        fixed.add(new Bead(original.start(i + 1), 0, translation.start(other + 1), 0));
      }
    }
    return fixed;
  }

  /** The row of each pair that an editor has confirmed. */
  Map<Bead, AlignmentTable.Row> decided() {
    return decided;
  }

  /** The rows that an editor has confirmed, but whose texts are gone. */
  List<AlignmentTable.Row> lost() {
    return lost;
  }

  /** These, and the pairs that an editor has confirmed. One that cannot be kept is reported. */
  List<Bead> of(AlignmentTable table, Report report) {
    List<Bead> fixed = new ArrayList<>(ofNames());
    Decisions decisions = new Decisions(original, translation, table);
    for (AlignmentTable.Row row : table.rows()) {
      if (row.state() == AlignmentTable.State.CONFIRMED) {
        Optional<Bead> bead = decisions.find(row);
        if (bead.isEmpty()) {
          report(row, "the texts of the confirmed segment '%s' are not in the book", report);
          lost.add(row);
        } else if (crosses(bead.get(), fixed)) {
          report(row, "the confirmed segment '%s' contradicts another one or its files", report);
          lost.add(row);
        } else {
          fixed.add(bead.get());
          decided.put(bead.get(), row);
          fixed.sort(
              Comparator.<Bead>comparingInt(it -> it.original() + it.translation())
                  .thenComparingInt(it -> it.originals() + it.translations()));
        }
      }
    }
    return fixed;
  }

  private static void report(AlignmentTable.Row row, String message, Report report) {
    report.add(
        Finding.of(RuleId.ALN_011, row.origin(), message.formatted(row.segment()))
            .hint("correct the numbers of its blocks, or delete the line"));
  }

  private static boolean crosses(Bead bead, List<Bead> fixed) {
    int end = bead.original() + bead.originals();
    int otherEnd = bead.translation() + bead.translations();
    for (Bead other : fixed) {
      int start = other.original();
      int otherStart = other.translation();
      boolean isBefore =
          start + other.originals() <= bead.original()
              && otherStart + other.translations() <= bead.translation();
      boolean isAfter = start >= end && otherStart >= otherEnd;
      if (!isBefore && !isAfter) {
        return true;
      }
    }
    return false;
  }

  /** Finds the blocks of the rows of a table. */
  static final class Decisions {
    private final List<Block.Identified> ours;
    private final List<Block.Identified> theirs;
    private final AlignedPair.Ordinals first;
    private final AlignedPair.Ordinals second;
    private final AlignmentTable table;

    Decisions(AlignedFiles original, AlignedFiles translation, AlignmentTable table) {
      this.ours = original.blocks();
      this.theirs = translation.blocks();
      this.first = new AlignedPair.Ordinals(original);
      this.second = new AlignedPair.Ordinals(translation);
      this.table = table;
    }

    /**
     * The blocks of a row: those with its digest, or those with its numbers if an editor has
     * changed them. Empty if there are none.
     */
    Optional<Bead> find(AlignmentTable.Row row) {
      Optional<Bead> numbered = numbered(row);
      if (numbered.isPresent()
          && (row.digest().isEmpty() || matches(row, numbered.get()) || isCurrent(row))) {
        return numbered;
      }
      if (row.digest().isEmpty()) {
        return Optional.empty();
      }
      return digested(row, numbered);
    }

    /** The blocks with the digest of a row, the nearest to those with its numbers. */
    private Optional<Bead> digested(AlignmentTable.Row row, Optional<Bead> numbered) {
      int center = numbered.map(Bead::original).orElse(0);
      int otherCenter = numbered.map(Bead::translation).orElse(0);
      Optional<Integer> our =
          row.original().isEmpty()
              ? before(row).map(bead -> bead.original() + bead.originals())
              : place(ours, row.original().size(), row.originalDigest(), center);
      Optional<Integer> their =
          row.translation().isEmpty()
              ? before(row).map(bead -> bead.translation() + bead.translations())
              : place(theirs, row.translation().size(), row.translationDigest(), otherCenter);
      return bead(row, our, their);
    }

    private static Optional<Bead> bead(
        AlignmentTable.Row row, Optional<Integer> our, Optional<Integer> their) {
      return our.isPresent() && their.isPresent()
          ? Optional.of(
              new Bead(our.get(), row.original().size(), their.get(), row.translation().size()))
          : Optional.empty();
    }

    /** The blocks of the row before one, after which blocks without a counterpart are. */
    private Optional<Bead> before(AlignmentTable.Row row) {
      for (int at = table.rows().indexOf(row) - 1; at >= 0; at--) {
        AlignmentTable.Row other = table.rows().get(at);
        boolean isPair = !other.original().isEmpty() && !other.translation().isEmpty();
        if (isPair && !other.why().equals(AlignedPair.NOTE)) {
          Optional<Bead> numbered = numbered(other);
          return numbered.filter(bead -> matches(other, bead)).or(() -> digested(other, numbered));
        }
      }
      return Optional.empty();
    }

    /** The blocks with the numbers of a row. */
    private Optional<Bead> numbered(AlignmentTable.Row row) {
      Optional<Integer> our =
          row.original().isEmpty()
              ? before(row).map(bead -> bead.original() + bead.originals())
              : first.block(row.original());
      Optional<Integer> their =
          row.translation().isEmpty()
              ? before(row).map(bead -> bead.translation() + bead.translations())
              : second.block(row.translation());
      return bead(row, our, their);
    }

    private boolean matches(AlignmentTable.Row row, Bead bead) {
      return row.originalDigest().equals(digest(ours, bead.original(), bead.originals()))
          && row.translationDigest()
              .equals(digest(theirs, bead.translation(), bead.translations()));
    }

    private static String digest(List<Block.Identified> blocks, int from, int count) {
      return AlignmentTable.half(AlignedPair.texts(range(from, count), blocks));
    }

    private static List<Integer> range(int from, int count) {
      List<Integer> range = new ArrayList<>();
      for (int i = from; i < from + count; i++) {
        range.add(i);
      }
      return range;
    }

    /** Whether the rows around a row have the numbers of their texts, so that its own are meant. */
    private boolean isCurrent(AlignmentTable.Row row) {
      int at = table.rows().indexOf(row);
      return isCurrent(at, -1) && isCurrent(at, 1);
    }

    private boolean isCurrent(int at, int step) {
      // the rows next to it may have been edited with it
      for (int k = at + step; k >= 0 && k < table.rows().size(); k += step) {
        AlignmentTable.Row other = table.rows().get(k);
        if (other.state() != AlignmentTable.State.CONFIRMED
            && !other.why().equals(AlignedPair.NOTE)) {
          return numbered(other).filter(bead -> matches(other, bead)).isPresent();
        }
      }
      return true;
    }

    private static Optional<Integer> place(
        List<Block.Identified> blocks, int count, String digest, int center) {
      if (count == 0) {
        return Optional.empty();
      }
      for (int distance = 0; distance < blocks.size(); distance++) {
        for (int from : new int[] {center - distance, center + distance}) {
          if (from >= 0
              && from + count <= blocks.size()
              && digest(blocks, from, count).equals(digest)) {
            return Optional.of(from);
          }
        }
      }
      return Optional.empty();
    }
  }
}
