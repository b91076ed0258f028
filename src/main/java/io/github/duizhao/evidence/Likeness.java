package io.github.duizhao.evidence;

import io.github.duizhao.evidence.BlockProfile.ClueKind;
import io.github.duizhao.evidence.BlockProfile.Kind;
import io.github.duizhao.evidence.BlockProfile.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well blocks of a section match blocks of its translation. Every score is a logarithm: how
 * much likelier the blocks are if one translates the other than if both were chosen by chance.
 */
@SuppressWarnings("EnumOrdinal") // tables for the innermost loop; they never leave the program
final class Likeness {
  /** The score of a block without a counterpart. */
  static final double GAP = -4;

  private static final double EMPTY_GAP = -1;

  private static final double OTHER_KIND = -16;

  /** The score of a paragraph and an item, or the like, before their texts are compared. */
  private static final double OTHER_TEXT = -5;

  private static final double OTHER_FORM = -1.5;

  /** The share of pairs whose lengths have nothing to do with each other. */
  private static final double OUTLIERS = 0.02;

  private static final double OUTLIER_SPREAD = 1.0;

  /** The most that words can count, since those of a text are not independent of each other. */
  private static final double MOST_WORDS = 6;

  /** The same for marks. */
  private static final double MARKS = 0.7;

  private final Calibration calibration;
  private final List<BlockProfile> originals;
  private final List<BlockProfile> translations;
  private final int[][] ours;
  private final int[][] theirs;
  private double[] shared = {};
  private double[] onlyOurs = {};
  private double[] onlyTheirs = {};
  private final double[][] marks = new double[Mark.values().length][];
  private final double[] kinds = new double[Kind.values().length];
  private final double[][] usual = new double[Kind.values().length][];

  Likeness(Calibration calibration, List<BlockProfile> originals, List<BlockProfile> translations) {
    this.calibration = calibration;
    this.originals = originals;
    this.translations = translations;
    this.ours = new int[originals.size()][];
    this.theirs = new int[translations.size()][];
    for (Mark mark : Mark.values()) {
      marks[mark.ordinal()] = calibration.evidence(mark);
    }
    for (Kind kind : Kind.values()) {
      usual[kind.ordinal()] = calibration.lengths(kind);
      long same = translations.stream().filter(it -> it.kind() == kind).count();
      kinds[kind.ordinal()] = -Math.log((same + 1.0) / (translations.size() + 1.0));
    }
    index();
  }

  /** Numbers the words that both languages have and weighs them: the rarer, the heavier. */
  private void index() {
    List<Map<String, int[]>> places = new ArrayList<>();
    List<ClueKind> kindOf = new ArrayList<>();
    List<int[]> counts = new ArrayList<>();
    for (ClueKind kind : ClueKind.values()) {
      Map<String, int[]> words = new HashMap<>();
      places.add(words);
      for (BlockProfile block : originals) {
        for (String word : block.clues(kind)) {
          words.computeIfAbsent(word, it -> new int[3])[0]++;
        }
      }
      for (BlockProfile block : translations) {
        for (String word : block.clues(kind)) {
          int[] found = words.get(word);
          if (found != null && found[1]++ == 0) {
            found[2] = counts.size();
            counts.add(found);
            kindOf.add(kind);
          }
        }
      }
    }
    shared = new double[counts.size()];
    onlyOurs = new double[counts.size()];
    onlyTheirs = new double[counts.size()];
    for (int i = 0; i < shared.length; i++) {
      double share = (counts.get(i)[0] + 0.5) / (originals.size() + 1);
      double others = (counts.get(i)[1] + 0.5) / (translations.size() + 1);
      double kept = calibration.kept(kindOf.get(i), true);
      double keptBack = calibration.kept(kindOf.get(i), false);
      shared[i] = Math.max(0, Math.log(Math.sqrt(kept * keptBack / (share * others))));
      onlyOurs[i] = Math.min(0, Math.log((1 - kept) / (1 - others)));
      onlyTheirs[i] = Math.min(0, Math.log((1 - keptBack) / (1 - share)));
    }
    for (int i = 0; i < ours.length; i++) {
      ours[i] = numbers(originals.get(i), places);
    }
    for (int i = 0; i < theirs.length; i++) {
      theirs[i] = numbers(translations.get(i), places);
    }
  }

  private static int[] numbers(BlockProfile block, List<Map<String, int[]>> places) {
    int[] numbers = new int[block.clues().values().stream().mapToInt(it -> it.size()).sum()];
    int size = 0;
    for (ClueKind kind : ClueKind.values()) {
      for (String word : block.clues(kind)) {
        int[] found = places.get(kind.ordinal()).get(word);
        if (found != null && found[1] > 0) {
          numbers[size++] = found[2];
        }
      }
    }
    int[] sorted = Arrays.copyOf(numbers, size);
    Arrays.sort(sorted);
    return sorted;
  }

  List<BlockProfile> originals() {
    return originals;
  }

  List<BlockProfile> translations() {
    return translations;
  }

  boolean isSameKind(int original, int translation) {
    return originals.get(original).kind() == translations.get(translation).kind();
  }

  /** The score of one block and one block. */
  double of(int original, int translation) {
    BlockProfile a = originals.get(original);
    BlockProfile b = translations.get(translation);
    double score;
    if (a.kind() == b.kind()) {
      score = kinds[a.kind().ordinal()];
      score += a.form().equals(b.form()) ? 0 : OTHER_FORM;
    } else if (a.kind().isText() && b.kind().isText() && !a.isTitle() && !b.isTitle()) {
      score = OTHER_TEXT;
    } else {
      return OTHER_KIND;
    }
    score += length(a.kind(), a.length(), b.length()) - usual(b.kind(), b.length());
    score += marks(a.markBits(), b.markBits());
    score += words(ours[original], theirs[translation]);
    return score;
  }

  /** The score of neighboring blocks and the neighboring blocks that may translate them. */
  double of(Bead bead) {
    if (bead.isOneToOne()) {
      return of(bead.original(), bead.translation());
    }
    int[] a = {};
    int[] b = {};
    int marksOfA = 0;
    int marksOfB = 0;
    double lengthOfA = 0;
    double lengthOfB = 0;
    Kind kind =
        bead.originals() > 0
            ? originals.get(bead.original()).kind()
            : translations.get(bead.translation()).kind();
    for (int i = bead.original(); i < bead.original() + bead.originals(); i++) {
      a = union(a, ours[i]);
      marksOfA |= originals.get(i).markBits();
      lengthOfA += originals.get(i).length();
      if (originals.get(i).kind() != kind) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    double split = 0;
    for (int j = bead.translation(); j < bead.translation() + bead.translations(); j++) {
      BlockProfile block = translations.get(j);
      b = union(b, theirs[j]);
      marksOfB |= block.markBits();
      lengthOfB += block.length();
      split -= usual(kind, block.length());
      if (block.kind() != kind) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    if (bead.originals() == 0 || bead.translations() == 0) {
      double gap = isEmpty(bead) ? EMPTY_GAP : calibration.shape(bead);
      return gap * (bead.originals() + bead.translations());
    } else if (!isJoined(kind)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (bead.translations() > 1) {
      // every division of the whole is equally likely
      for (int j = bead.translation(); j < bead.translation() + bead.translations(); j++) {
        split += Math.log(translations.get(j).length() / lengthOfB);
      }
    }
    return calibration.shape(bead)
        + kinds[kind.ordinal()]
        + length(kind, lengthOfA, lengthOfB)
        + split
        + marks(marksOfA, marksOfB)
        + words(a, b);
  }

  /** Whether the first block of a gap has hardly any text, so that nobody would translate it. */
  private boolean isEmpty(Bead bead) {
    BlockProfile block =
        bead.originals() > 0
            ? originals.get(bead.original())
            : translations.get(bead.translation());
    return block.length() <= 1 && block.kind() != Kind.PICTURE;
  }

  private static boolean isJoined(Kind kind) {
    return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.VERSE;
  }

  /** The density of the length of a translation. */
  private double length(Kind kind, double original, double translation) {
    boolean isCode = kind == Kind.CODE;
    double difference = Math.log(translation / original) - (isCode ? 0 : calibration.ratio());
    double spread = isCode ? 0.15 : calibration.spread();
    double deviation = Math.sqrt(spread * spread + 3 / Math.min(original, translation));
    return Math.log(
        (1 - OUTLIERS) * density(difference, deviation)
            + OUTLIERS * density(difference, Math.max(OUTLIER_SPREAD, deviation)));
  }

  /** The density of the length of any block of that kind. */
  private double usual(Kind kind, double length) {
    double[] normal = usual[kind.ordinal()];
    return Math.log(
        (1 - OUTLIERS) * density(Math.log(length) - normal[0], normal[1])
            + OUTLIERS * density(Math.log(length) - normal[0], 2));
  }

  private static double density(double difference, double deviation) {
    double ratio = difference / deviation;
    return Math.exp(-ratio * ratio / 2) / (deviation * Math.sqrt(2 * Math.PI));
  }

  private double marks(int a, int b) {
    double score = 0;
    for (int i = 0; i < marks.length; i++) {
      score += marks[i][(a >> i & 1) * 2 + (b >> i & 1)];
    }
    return score * MARKS;
  }

  private double words(int[] a, int[] b) {
    double same = 0;
    double other = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (j == b.length || (i < a.length && a[i] < b[j])) {
        other += onlyOurs[a[i++]];
      } else if (i == a.length || a[i] > b[j]) {
        other += onlyTheirs[b[j++]];
      } else {
        same += shared[a[i++]];
        j++;
      }
    }
    return bounded(same) + bounded(other);
  }

  private static double bounded(double score) {
    return MOST_WORDS * Math.tanh(score / MOST_WORDS);
  }

  private static int[] union(int[] a, int[] b) {
    if (a.length == 0) {
      return b;
    }
    int[] all = new int[a.length + b.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (j == b.length || (i < a.length && a[i] < b[j])) {
        all[size++] = a[i++];
      } else if (i == a.length || a[i] > b[j]) {
        all[size++] = b[j++];
      } else {
        all[size++] = a[i++];
        j++;
      }
    }
    return Arrays.copyOf(all, size);
  }
}
