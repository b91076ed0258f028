package io.github.duizhao.evidence;

import io.github.duizhao.evidence.BlockProfile.ClueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the translation of each block is expected, before anything is aligned: between rare words
 * and numbers that both texts share, in proportion to the lengths of the texts between them.
 */
final class Expectation {
  /** In how many blocks of each text a word may be to show their place. */
  private static final int RARE = 2;

  /** How far from where it is expected by length alone a shared word may be, as a share of all. */
  private static final double FAR = 0.12;

  /** The least that a shared word is expected to be off by, in blocks. */
  private static final int NEAR = 12;

  /** The cells of a table, which bounds time and memory. */
  private static final int CELLS = 6_000_000;

  private final List<BlockProfile> ours;
  private final List<BlockProfile> theirs;

  Expectation(List<BlockProfile> ours, List<BlockProfile> theirs) {
    this.ours = ours;
    this.theirs = theirs;
  }

  /** The band in which the alignment of a region is looked for. */
  Band band(TextAligner.Region region) {
    int rows = region.originalEnd() - region.original();
    int columns = region.translationEnd() - region.translation();
    double[] first = lengths(ours, region.original(), region.originalEnd());
    double[] second = lengths(theirs, region.translation(), region.translationEnd());
    List<int[]> points = new ArrayList<>();
    points.add(new int[] {0, 0});
    points.addAll(anchors(region, first, second));
    points.add(new int[] {rows, columns});
    int[] centers = new int[rows + 1];
    int[] widths = new int[rows + 1];
    for (int k = 1; k < points.size(); k++) {
      int[] from = points.get(k - 1);
      int[] to = points.get(k);
      int gap = Math.max(to[0] - from[0], to[1] - from[1]);
      int width = NEAR + (int) (3 * Math.sqrt(gap)) + gap / 12;
      for (int i = from[0]; i <= to[0]; i++) {
        centers[i] = from[1] + place(first, second, from, to, i);
        widths[i] = Math.max(widths[i], width);
      }
    }
    centers[rows] = columns;
    int most = Math.max(NEAR, CELLS / (rows + 1) / 2);
    for (int i = 0; i <= rows; i++) {
      widths[i] = Math.min(most, widths[i]);
    }
    return Band.around(centers, widths);
  }

  private static double[] lengths(List<BlockProfile> blocks, int from, int to) {
    double[] sums = new double[to - from + 1];
    for (int i = from; i < to; i++) {
      sums[i - from + 1] = sums[i - from] + blocks.get(i).length();
    }
    return sums;
  }

  /** How many columns after a point a row is expected, by the lengths of the texts. */
  private static int place(double[] first, double[] second, int[] from, int[] to, int row) {
    double all = first[to[0]] - first[from[0]];
    double share = all == 0 ? 0 : (first[row] - first[from[0]]) / all;
    double wanted = second[from[1]] + share * (second[to[1]] - second[from[1]]);
    int column = Arrays.binarySearch(second, from[1], to[1] + 1, wanted);
    column = column < 0 ? Math.min(to[1], -column - 1) : column;
    return column - from[1];
  }

  /** Pairs of blocks that share rare words, rising on both sides, relative to the region. */
  private List<int[]> anchors(TextAligner.Region region, double[] first, double[] second) {
    Map<Long, Integer> shared = new HashMap<>();
    for (ClueKind kind : ClueKind.values()) {
      Map<String, List<Integer>> here = places(ours, region.original(), region.originalEnd(), kind);
      Map<String, List<Integer>> there =
          places(theirs, region.translation(), region.translationEnd(), kind);
      here.forEach(
          (word, rows) -> {
            List<Integer> columns = there.getOrDefault(word, List.of());
            if (rows.size() <= RARE && columns.size() == rows.size()) {
              for (int k = 0; k < rows.size(); k++) {
                shared.merge((long) rows.get(k) << 32 | columns.get(k), 1, Integer::sum);
              }
            }
          });
    }
    double ourLength = Math.max(1, first[first.length - 1]);
    double theirLength = Math.max(1, second[second.length - 1]);
    List<int[]> candidates = new ArrayList<>();
    shared.forEach(
        (key, count) -> {
          int row = (int) (key >>> 32);
          int column = key.intValue();
          double off = Math.abs(first[row] / ourLength - second[column] / theirLength);
          double limit = FAR + 2.0 * NEAR / (first.length + second.length);
          if (off <= limit) {
            candidates.add(new int[] {row, column, count});
          }
        });
    candidates.sort(Comparator.<int[]>comparingInt(it -> it[0]).thenComparingInt(it -> it[1]));
    return supported(rising(candidates));
  }

  private static Map<String, List<Integer>> places(
      List<BlockProfile> blocks, int from, int to, ClueKind kind) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      for (String word : blocks.get(i).clues(kind)) {
        List<Integer> found = places.computeIfAbsent(word, it -> new ArrayList<>());
        if (found.size() <= RARE) {
          found.add(i - from);
        }
      }
    }
    return places;
  }

  /** The heaviest chain of points that rises on both sides. */
  private static List<int[]> rising(List<int[]> points) {
    int size = points.size();
    int[] weight = new int[size];
    int[] before = new int[size];
    // for each weight of a chain, the chain of it that ends at the lowest column
    List<Integer> ends = new ArrayList<>();
    Arrays.fill(before, -1);
    int best = -1;
    for (int k = 0; k < size; k++) {
      int[] point = points.get(k);
      weight[k] = point[2];
      for (int e = Math.max(0, ends.size() - WINDOW); e < ends.size(); e++) {
        int other = ends.get(e);
        boolean rises = points.get(other)[0] < point[0] && points.get(other)[1] < point[1];
        if (rises && weight[other] + point[2] > weight[k]) {
          weight[k] = weight[other] + point[2];
          before[k] = other;
        }
      }
      ends.add(k);
      if (best < 0 || weight[k] > weight[best]) {
        best = k;
      }
    }
    List<int[]> chain = new ArrayList<>();
    for (int k = best; k >= 0; k = before[k]) {
      chain.add(0, points.get(k));
    }
    return chain;
  }

  /** How many points before one are tried as the one before it in a chain. */
  private static final int WINDOW = 400;

  /** Points that their neighbors in the chain confirm: a single one may be there by chance. */
  private static List<int[]> supported(List<int[]> chain) {
    List<int[]> kept = new ArrayList<>();
    for (int k = 0; k < chain.size(); k++) {
      int[] point = chain.get(k);
      boolean isNear = false;
      for (int other : new int[] {k - 1, k + 1}) {
        if (other >= 0 && other < chain.size()) {
          int rows = Math.abs(chain.get(other)[0] - point[0]);
          int columns = Math.abs(chain.get(other)[1] - point[1]);
          isNear |= Math.abs(rows - columns) <= 3 + Math.max(rows, columns) / 4;
        }
      }
      if (isNear || point[2] > 1) {
        kept.add(point);
      }
    }
    return kept;
  }
}
