package io.github.duizhao.evidence;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a section, the blocks that they are paired with by their ids, and what the evidence
 * says about these pairs. Blocks are counted from 0 in the order of their file.
 */
public final class SectionPairing {
  /** How much likelier another alignment must be, as a logarithm, to call the pairing wrong. */
  private static final double CERTAIN = 6;

  /** The same if the pairs are right again before the end of the section, which is rare. */
  private static final double CERTAIN_WITHIN = 10;

  /** How much likelier a shift must seem without all evidence before the rest is looked for. */
  private static final double HINT = 3;

  /** How much likelier a shift must seem before the alignment is computed. */
  private static final double SUSPICIOUS = 4;

  /** How well the blocks of a better alignment must match on average, as a logarithm. */
  private static final double LEAST_MATCH = 1;

  /** The least wrong pairs that are a drift and not a single mistake. */
  private static final int FEWEST = 2;

  /** The least blocks of a section that can be judged. */
  private static final int SHORTEST = 6;

  /** The farthest shifts that are tried at first. */
  private static final int FAR = 3;

  /** How far from the pairs the blocks of a better alignment may be. */
  private static final int NARROW = 6;

  /** The most cells of the table, which bounds time and memory. */
  private static final int CELLS = 2_000_000;

  private static final int NONE = -1;

  private final List<BlockProfile> originals;
  private final List<BlockProfile> translations;
  private final Likeness quick;
  private final Supplier<Likeness> complete;

  /** The translation of each block of the original by its id. */
  private final int[] pairs;

  /** Whether each block of the translation is that of a block of the original. */
  private final boolean[] used;

  /** The same without pairs that cross others. */
  private final int[] rising;

  private @Nullable Likeness known;

  /**
   * @param quick a comparison of the section without evidence that takes long to find
   * @param complete the same with all evidence
   */
  SectionPairing(Likeness quick, Supplier<Likeness> complete) {
    this.quick = quick;
    this.complete = complete;
    this.originals = quick.originals();
    this.translations = quick.translations();
    this.pairs = pairs(originals, translations);
    this.used = new boolean[translations.size()];
    for (int pair : pairs) {
      if (pair != NONE) {
        used[pair] = true;
      }
    }
    this.rising = rising(pairs);
  }

  /** For each block of the original, the block of the translation with the same id, or -1. */
  static int[] pairs(List<BlockProfile> originals, List<BlockProfile> translations) {
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int j = 0; j < translations.size(); j++) {
      places.putIfAbsent(translations.get(j).block().id(), j);
    }
    int[] pairs = new int[originals.size()];
    for (int i = 0; i < pairs.length; i++) {
      Integer place = places.remove(originals.get(i).block().id());
      pairs[i] = place == null ? NONE : place;
    }
    return pairs;
  }

  /** The longest rising subsequence; the others become -1. */
  private static int[] rising(int[] pairs) {
    int[] ends = new int[pairs.length];
    int[] before = new int[pairs.length];
    int length = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] == NONE) {
        continue;
      }
      int from = 0;
      int to = length;
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (pairs[ends[middle]] < pairs[i]) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      before[i] = from == 0 ? NONE : ends[from - 1];
      ends[from] = i;
      length = Math.max(length, from + 1);
    }
    int[] rising = new int[pairs.length];
    Arrays.fill(rising, NONE);
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = before[i]) {
      rising[i] = pairs[i];
    }
    return rising;
  }

  /** The blocks of the original. */
  public List<Block.Identified> originals() {
    return blocks(originals);
  }

  /** The blocks of the translation. */
  public List<Block.Identified> translations() {
    return blocks(translations);
  }

  private static List<Block.Identified> blocks(List<BlockProfile> profiles) {
    List<Block.Identified> blocks = new ArrayList<>();
    profiles.forEach(profile -> blocks.add(profile.block()));
    return blocks;
  }

  private Likeness likeness() {
    if (known == null) {
      known = complete.get();
    }
    return known;
  }

  /** Whether two blocks are of the same kind, for example headings of any level. */
  public boolean isSameKind(int original, int translation) {
    return quick.isSameKind(original, translation);
  }

  /** The likeliest alignment of the whole section. */
  public List<Bead> alignment() {
    return alignment(0, originals.size(), 0, translations.size());
  }

  /** The likeliest alignment of a range of the original with a range of the translation. */
  public List<Bead> alignment(int from, int to, int fromTranslation, int toTranslation) {
    Band band = band(from, to, fromTranslation, toTranslation);
    return new Lattice(band, from, fromTranslation, Lattice.SIMPLE, likeness()::of).best();
  }

  /** The band around the pairs, in which the alignment of a range is looked for. */
  private Band band(int from, int to, int fromTranslation, int toTranslation) {
    int originalCount = to - from;
    int translationCount = toTranslation - fromTranslation;
    int difference = Math.abs(originalCount - translationCount);
    int[] centers = new int[originalCount + 1];
    int[] widths = new int[originalCount + 1];
    Arrays.fill(widths, NARROW + Math.min(difference, CELLS / (originalCount + 1) / 2));
    int center = 0;
    for (int i = 0; i < originalCount; i++) {
      if (rising[from + i] >= fromTranslation) {
        center = Math.max(center, rising[from + i] - fromTranslation);
      }
      centers[i] = Math.min(center, translationCount);
      center++;
    }
    centers[originalCount] = translationCount;
    return Band.around(centers, widths);
  }

  /**
   * The first place where the two files have other blocks or other numbers of blocks, among blocks
   * that are paired by position. Blocks whose ids are written in both files are no such blocks, and
   * other blocks can only be paired between the same two of them.
   *
   * @param unmarked the ids of the blocks that have none in the file of the original, or of the
   *     translation
   */
  public Optional<Divergence> divergence(Set<SegmentId> unmarked, Set<SegmentId> unmarkedThere) {
    int from = 0;
    int fromThere = 0;
    for (int i = 0; i <= rising.length; i++) {
      boolean isEnd = i == rising.length;
      if (!isEnd && !isCertain(i, unmarked, unmarkedThere)) {
        continue;
      }
      int to = isEnd ? translations.size() : rising[i];
      boolean isByPosition =
          from < i
              && fromThere < to
              && (hasAny(originals.subList(from, i), unmarked)
                  || hasAny(translations.subList(fromThere, to), unmarkedThere));
      if (isByPosition && !kinds(originals, from, i).equals(kinds(translations, fromThere, to))) {
        return Optional.of(divergence(from, i, fromThere, to));
      }
      from = i + 1;
      fromThere = to + 1;
    }
    return Optional.empty();
  }

  /**
   * Whether a block of the original is paired by an id that is written in both files, or by the
   * mark of a further block, whose author had this pair in mind.
   */
  private boolean isCertain(int i, Set<SegmentId> unmarked, Set<SegmentId> unmarkedThere) {
    if (rising[i] == NONE) {
      return false;
    }
    BlockProfile original = originals.get(i);
    SegmentId id = original.block().id();
    return (!unmarked.contains(id) && !unmarkedThere.contains(id))
        || hasFurther(original)
        || hasFurther(translations.get(rising[i]));
  }

  private static boolean hasFurther(BlockProfile profile) {
    return profile.block() instanceof Block.TextBlock text
        && Inline.stream(text.segment().text().original().content(), Inline.BlockBreak.class)
            .findAny()
            .isPresent();
  }

  private static boolean hasAny(List<BlockProfile> blocks, Set<SegmentId> ids) {
    return blocks.stream().anyMatch(block -> ids.contains(block.block().id()));
  }

  private static List<BlockProfile.Kind> kinds(List<BlockProfile> blocks, int from, int to) {
    return blocks.subList(from, to).stream().map(BlockProfile::kind).toList();
  }

  private Divergence divergence(int from, int to, int fromThere, int toThere) {
    List<Bead> beads = alignment(from, to, fromThere, toThere);
    int k = 0;
    while (beads.get(k).isOneToOne()
        && isSameKind(beads.get(k).original(), beads.get(k).translation())) {
      k++;
    }
    return new Divergence(withNeighbors(beads.subList(k, beads.size())), to, toThere);
  }

  /** The first of these beads with what is added or left out next to it; both are a replacement. */
  private static Bead withNeighbors(List<Bead> beads) {
    Bead first = beads.get(0);
    if (first.originals() > 0 && first.translations() > 0) {
      return first;
    }
    int originals = 0;
    int translations = 0;
    for (Bead bead : beads) {
      if (bead.originals() > 0 && bead.translations() > 0) {
        break;
      }
      originals += bead.originals();
      translations += bead.translations();
    }
    return originals > 0 && translations > 0
        ? new Bead(first.original(), 1, first.translation(), 1)
        : new Bead(first.original(), originals, first.translation(), translations);
  }

  /** The first drift of the section, if it has six blocks or more and there is one. */
  public Optional<Drift> drift() {
    if (originals.size() < SHORTEST
        || !isSuspicious(quick, HINT)
        || !isSuspicious(likeness(), SUSPICIOUS)) {
      return Optional.empty();
    }
    List<Bead> beads = alignment();
    int start = 0;
    int nextPair = 0;
    for (int k = 0; k < beads.size(); k++) {
      Bead bead = beads.get(k);
      int i = bead.original() + bead.originals();
      int j = bead.translation() + bead.translations();
      int last = lastPairBefore(i);
      while (nextPair < rising.length && (nextPair < i || rising[nextPair] == NONE)) {
        nextPair++;
      }
      boolean isAgreed = last < j && (nextPair == rising.length || rising[nextPair] >= j);
      if (isAgreed) {
        Optional<Drift> drift = drift(beads.subList(start, k + 1));
        if (drift.isPresent()) {
          return drift;
        }
        start = k + 1;
      }
    }
    return Optional.empty();
  }

  private int lastPairBefore(int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (rising[i] != NONE) {
        return rising[i];
      }
    }
    return NONE;
  }

  /** Whether a shift of some consecutive pairs fits better than the pairs. */
  private boolean isSuspicious(Likeness likeness, double least) {
    int length = pairs.length;
    double[] atHand = new double[length];
    for (int i = 0; i < length; i++) {
      atHand[i] = pairs[i] == NONE ? 0 : likeness.of(i, pairs[i]);
    }
    for (int shift = -FAR; shift <= FAR; shift++) {
      double sum = 0;
      for (int i = 0; i < length && shift != 0; i++) {
        int j = pairs[i] + shift;
        if (pairs[i] == NONE || j < 0 || j >= translations.size()) {
          continue;
        }
        sum = Math.max(0, sum + likeness.of(i, j) - atHand[i]);
        if (sum >= least) {
          return true;
        }
      }
    }
    return false;
  }

  /** The drift of a part of the alignment that begins and ends where it agrees with the pairs. */
  private Optional<Drift> drift(List<Bead> beads) {
    Likeness likeness = likeness();
    Bead last = beads.get(beads.size() - 1);
    int end = last.original() + last.originals();
    double gain = 0;
    List<Drift.Change> changes = new ArrayList<>();
    int wrong = 0;
    double match = 0;
    int cause = NONE;
    int late = 0;
    for (int k = 0; k < beads.size(); k++) {
      Bead bead = beads.get(k);
      gain += likeness.of(bead);
      for (int i = bead.original(); i < bead.original() + bead.originals(); i++) {
        gain -= pairs[i] == NONE ? Likeness.GAP : likeness.of(i, pairs[i]);
      }
      for (int j = bead.translation(); j < bead.translation() + bead.translations(); j++) {
        gain -= used[j] ? 0 : Likeness.GAP;
      }
      if (bead.isOneToOne() && pairs[bead.original()] != NONE) {
        int distance = bead.translation() - pairs[bead.original()];
        wrong += distance == 0 ? 0 : 1;
        match += distance == 0 ? 0 : likeness.of(bead);
        if (distance != late) {
          changes.add(new Drift.Change(bead.original(), distance));
          late = distance;
        }
      } else if (changes.isEmpty()) {
        cause = k;
      }
    }
    double certain = end == pairs.length ? CERTAIN : CERTAIN_WITHIN;
    boolean isMatch = wrong >= FEWEST && match >= LEAST_MATCH * wrong;
    if (gain < certain || !isMatch || cause == NONE) {
      return Optional.empty();
    }
    int start = changes.get(0).start();
    int paired = pairs[start];
    return Optional.of(
        new Drift(
            start,
            end,
            last.translation() + last.translations(),
            paired,
            paired + changes.get(0).late(),
            beads.get(cause),
            gain,
            changes.subList(1, changes.size())));
  }
}
