package io.github.duizhao.evidence;

import io.github.duizhao.evidence.BlockProfile.ClueKind;
import io.github.duizhao.evidence.BlockProfile.Kind;
import io.github.duizhao.evidence.BlockProfile.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is usual in a book: how long translations are, and which marks and words they keep. Learned
 * from the pairs at hand, of which some may be wrong; therefore it uses medians, and mixes what it
 * counts with what is usual in most books.
 */
@SuppressWarnings("EnumOrdinal") // counts; they never leave the program
final class Calibration {
  /** In narrow characters: the lengths of shorter texts say little about the ratio. */
  private static final double LONG = 40;

  private static final double USUAL_SPREAD = 0.25;

  /** How many pairs the usual value counts as. */
  private static final int WEIGHT = 15;

  /** How many words the usual value counts as. */
  private static final int WORDS = 40;

  /** To estimate a standard deviation from a median of absolute deviations. */
  private static final double NORMAL = 1.4826;

  private static final double LIKELIEST_GAP = -3.2;

  private final Map<Kind, List<Double>> lengths = new EnumMap<>(Kind.class);
  private final List<Double> ratios = new ArrayList<>();
  private final Map<Mark, int[]> marks = new EnumMap<>(Mark.class);
  private final Map<ClueKind, int[]> clues = new EnumMap<>(ClueKind.class);
  private final int[] shapes = new int[Shape.values().length];
  private int pairs;

  private double ratio;
  private double spread = USUAL_SPREAD;

  Calibration() {
    for (Mark mark : Mark.values()) {
      marks.put(mark, new int[3]);
    }
    for (ClueKind kind : ClueKind.values()) {
      clues.put(kind, new int[3]);
    }
  }

  /**
   * Starts without pairs.
   *
   * @param logarithm of the length of a translation, as a multiple of the original's
   */
  void assume(double logarithm) {
    ratio = logarithm;
  }

  /** Learns from a pair at hand. */
  void add(BlockProfile original, BlockProfile translation) {
    lengths
        .computeIfAbsent(translation.kind(), it -> new ArrayList<>())
        .add(Math.log(translation.length()));
    if (original.kind() != translation.kind() || original.kind() == Kind.CODE) {
      return;
    }
    pairs++;
    if (Math.min(original.length(), translation.length()) >= LONG) {
      ratios.add(Math.log(translation.length() / original.length()));
    }
    for (Mark mark : Mark.values()) {
      count(original.marks().contains(mark), translation.marks().contains(mark), get(marks, mark));
    }
    for (ClueKind kind : ClueKind.values()) {
      Set<String> ours = original.clues(kind);
      Set<String> theirs = translation.clues(kind);
      if (kind == ClueKind.WORD
          && (ours.size() > 3 * theirs.size() + 3 || theirs.size() > 3 * ours.size() + 3)) {
        // one language is written in these letters and the other only has some words of it
        Set<String> few = ours.size() < theirs.size() ? ours : theirs;
        Set<String> many = few == ours ? theirs : ours;
        few.forEach(word -> count(true, many.contains(word), get(clues, kind)));
      } else {
        Set<String> all = new HashSet<>(ours);
        all.addAll(theirs);
        all.forEach(word -> count(ours.contains(word), theirs.contains(word), get(clues, kind)));
      }
    }
  }

  private static <K> int[] get(Map<K, int[]> counts, K key) {
    return counts.computeIfAbsent(key, it -> new int[3]);
  }

  /** Counts in both, in the original, in the translation. */
  private static void count(boolean ours, boolean theirs, int[] counts) {
    counts[0] += ours && theirs ? 1 : 0;
    counts[1] += ours ? 1 : 0;
    counts[2] += theirs ? 1 : 0;
  }

  /** Learns how often blocks are joined, divided, added or left out. */
  void addShape(Bead bead) {
    shapes[Shape.of(bead).ordinal()]++;
  }

  /** How many blocks a bead has on both sides. */
  enum Shape {
    ONE_TO_ONE(30),
    ONE_TO_TWO(0.6),
    ONE_TO_MANY(0.1),
    SEVERAL(0.3),
    GAP(0.55);

    /** How often it usually occurs. */
    private final double usual;

    Shape(double usual) {
      this.usual = usual;
    }

    static Shape of(Bead bead) {
      int least = Math.min(bead.originals(), bead.translations());
      int most = Math.max(bead.originals(), bead.translations());
      if (least == 0) {
        return GAP;
      } else if (least > 1) {
        return SEVERAL;
      }
      return most == 1 ? ONE_TO_ONE : most == 2 ? ONE_TO_TWO : ONE_TO_MANY;
    }
  }

  /**
   * The logarithm of how often a bead has so many blocks, as a multiple of those of one and one.
   */
  double shape(Bead bead) {
    Shape shape = Shape.of(bead);
    double ones = shapes[0] + Shape.ONE_TO_ONE.usual;
    double score = Math.log((shapes[shape.ordinal()] + shape.usual) / ones);
    int blocks = bead.originals() + bead.translations();
    if (shape == Shape.ONE_TO_MANY) {
      score -= (blocks - 4) * Math.log(4);
    } else if (shape == Shape.SEVERAL) {
      score -= (blocks - 4) * Math.log(4);
    }
    // gaps that were found by mistake must not make others likely
    return Math.max(-8, shape == Shape.GAP ? Math.min(LIKELIEST_GAP, score) : score);
  }

  /** Ends learning. */
  void close() {
    double weight = ratios.size();
    if (!ratios.isEmpty()) {
      double median = median(ratios);
      ratio = median * weight / (weight + 4);
      List<Double> deviations = ratios.stream().map(it -> Math.abs(it - median)).toList();
      double measured = Math.min(0.5, NORMAL * median(deviations));
      double variance =
          (weight * measured * measured + WEIGHT * USUAL_SPREAD * USUAL_SPREAD) / (weight + WEIGHT);
      spread = Math.max(0.15, Math.sqrt(variance));
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int size = sorted.size();
    return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }

  /** The logarithm of the usual length of a translation, as a multiple of the original's. */
  double ratio() {
    return ratio;
  }

  /** The standard deviation of that logarithm for long texts. */
  double spread() {
    return spread;
  }

  /** The mean and the standard deviation of the logarithm of the length of that kind of block. */
  double[] lengths(Kind kind) {
    List<Double> all = lengths.getOrDefault(kind, List.of());
    double mean = 0;
    for (double length : all) {
      mean += length;
    }
    mean = all.isEmpty() ? Math.log(100) : mean / all.size();
    double variance = WEIGHT * 0.7 * 0.7;
    for (double length : all) {
      variance += (length - mean) * (length - mean);
    }
    return new double[] {mean, Math.max(0.45, Math.sqrt(variance / (all.size() + WEIGHT)))};
  }

  /**
   * The evidence of a mark: the logarithms of how much likelier than by chance a pair has it on
   * neither side, only in the translation, only in the original, on both sides.
   */
  double[] evidence(Mark mark) {
    int[] counts = get(marks, mark);
    double total = pairs + 2.0 * WEIGHT;
    double ours = (counts[1] + 0.3 * WEIGHT) / total;
    double theirs = (counts[2] + 0.3 * WEIGHT) / total;
    double both = (counts[0] + 0.2 * WEIGHT) / total;
    both = Math.min(both, 0.97 * Math.min(ours, theirs));
    double[] joint = {1 - ours - theirs + both, theirs - both, ours - both, both};
    double[] chance = {
      (1 - ours) * (1 - theirs), (1 - ours) * theirs, ours * (1 - theirs), ours * theirs
    };
    double[] evidence = new double[4];
    for (int i = 0; i < 4; i++) {
      evidence[i] = Math.log(Math.max(0.002, joint[i]) / Math.max(0.002, chance[i]));
    }
    return evidence;
  }

  /** The share of such words in the original that the translation has, or the other way round. */
  double kept(ClueKind kind, boolean fromOriginal) {
    int[] counts = get(clues, kind);
    double all = counts[fromOriginal ? 1 : 2];
    return Math.min(0.97, (counts[0] + WORDS * kind.kept()) / (all + WORDS));
  }
}
