package io.github.duizhao.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a text translate which of another, learned from an alignment of both by the first
 * model of IBM: each word of a block is a translation of some word of the other block, or of none.
 * Learned in both directions.
 */
final class Lexicon implements Scorer {
  private static final int ROUNDS = 4;

  /** The chance that a word has nothing to do with the words of the other side. */
  private static final double FREE = 0.7;

  /** The least probability of a translation that is kept. */
  private static final double LEAST = 0.01;

  /** Counts as that many occurrences with no word of the other side, since few show little. */
  private static final double DOUBT = 0.8;

  /** How often two words must occur together before that counts: once is chance. */
  private static final double CHANCE = 0.8;

  /** How much all words of a bead count. */
  private static final double WEIGHT = 1.3;

  /** The most that the words of a bead count, since they are not independent. */
  private static final double MOST = 10;

  /** The same if few of them are translations: the text may be free. */
  private static final double MOST_AGAINST = 6;

  private final Direction forth;
  private final Direction back;

  private Lexicon(Direction forth, Direction back) {
    this.forth = forth;
    this.back = back;
  }

  /** Learns from beads, of which some may be wrong. */
  static Lexicon learn(Vocabulary originals, Vocabulary translations, List<Bead> beads) {
    List<int[]> ours = new ArrayList<>();
    List<int[]> theirs = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.originals() > 0 && bead.translations() > 0) {
        ours.add(originals.blocks(bead.original(), bead.originals()));
        theirs.add(translations.blocks(bead.translation(), bead.translations()));
      }
    }
    Direction forth =
        new Direction(originals, translations, Table.learn(ours, theirs, originals.size()));
    Direction back =
        new Direction(translations, originals, Table.learn(theirs, ours, translations.size()));
    for (int round = 0; round < ROUNDS; round++) {
      forth.startRound();
      back.startRound();
      for (Bead bead : beads) {
        if (bead.originals() > 0 && bead.translations() > 0) {
          forth.of(bead.original(), bead.originals(), bead.translation(), bead.translations());
          back.of(bead.translation(), bead.translations(), bead.original(), bead.originals());
        }
      }
      forth.endRound();
      back.endRound();
    }
    return new Lexicon(forth, back);
  }

  @Override
  public double of(Bead bead) {
    double sum =
        forth.of(bead.original(), bead.originals(), bead.translation(), bead.translations())
            + back.of(bead.translation(), bead.translations(), bead.original(), bead.originals());
    double most = sum < 0 ? MOST_AGAINST : MOST;
    return WEIGHT * most * Math.tanh(sum / 2 / most);
  }

  /** The translations of each word with their probabilities: rows of a sparse matrix. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Table(int[] starts, int[] words, float[] probabilities) {

    /** Learns how likely words are as translations of others that are in the same pairs. */
    static Table learn(List<int[]> from, List<int[]> to, int size) {
      long total = 0;
      for (int k = 0; k < from.size(); k++) {
        total += (long) from.get(k).length * to.get(k).length;
      }
      int step = (int) Math.max(1, total / MOST_EVENTS);
      long[] events = new long[MOST_EVENTS + MOST_EVENTS / 2];
      int count = 0;
      for (int k = 0; k < from.size(); k += step) {
        for (int source : from.get(k)) {
          for (int target : to.get(k)) {
            if (count < events.length) {
              events[count++] = (long) source << 32 | target;
            }
          }
        }
      }
      long[] keys = Arrays.stream(events, 0, count).sorted().distinct().toArray();
      int[] places = new int[count];
      for (int i = 0; i < count; i++) {
        places[i] = Arrays.binarySearch(keys, events[i]);
      }
      double[] probability = new double[keys.length];
      Arrays.fill(probability, 1);
      double[] sums = new double[keys.length];
      double[] totals = new double[size];
      for (int round = 0; round < ROUNDS; round++) {
        Arrays.fill(sums, 0);
        Arrays.fill(totals, DOUBT);
        int at = 0;
        for (int k = 0; k < from.size() && at < count; k += step) {
          int sources = from.get(k).length;
          int targets = to.get(k).length;
          if (at + sources * targets > count) {
            break;
          }
          for (int t = 0; t < targets; t++) {
            double all = 1e-3;
            for (int s = 0; s < sources; s++) {
              all += probability[places[at + s * targets + t]];
            }
            for (int s = 0; s < sources; s++) {
              int place = places[at + s * targets + t];
              double share = probability[place] / all;
              sums[place] += share;
              totals[from.get(k)[s]] += share;
            }
          }
          at += sources * targets;
        }
        for (int i = 0; i < keys.length; i++) {
          probability[i] = sums[i] / totals[(int) (keys[i] >>> 32)];
        }
      }
      for (int i = 0; i < keys.length; i++) {
        probability[i] = Math.max(0, sums[i] - CHANCE) / totals[(int) (keys[i] >>> 32)];
      }
      return of(keys, probability, size);
    }

    private static final int MOST_EVENTS = 4_000_000;

    private static Table of(long[] keys, double[] probability, int size) {
      int[] starts = new int[size + 1];
      int kept = 0;
      int[] words = new int[keys.length];
      float[] probabilities = new float[keys.length];
      int at = 0;
      for (int word = 0; word < size; word++) {
        starts[word] = kept;
        for (; at < keys.length && (int) (keys[at] >>> 32) == word; at++) {
          if (probability[at] >= LEAST) {
            words[kept] = (int) keys[at];
            probabilities[kept++] = (float) probability[at];
          }
        }
      }
      starts[size] = kept;
      return new Table(starts, Arrays.copyOf(words, kept), Arrays.copyOf(probabilities, kept));
    }
  }

  /** How well the words of one side explain those of the other. */
  private static final class Direction {
    /** Blocks whose words are spread out at a time: as many as a bead has, and one. */
    private static final int OPEN = 5;

    private final Vocabulary from;
    private final Vocabulary to;
    private final Table table;

    /** For some blocks, how likely each word of the other side is as a translation of theirs. */
    private final float[][] open = new float[OPEN][];

    private final int[] openBlock = new int[OPEN];

    private double free = FREE;
    private double unexplained;
    private double all;

    void startRound() {
      unexplained = 0.9 * 20;
      all = 20;
    }

    void endRound() {
      free = Math.max(0.2, Math.min(0.97, unexplained / all));
    }

    Direction(Vocabulary from, Vocabulary to, Table table) {
      this.from = from;
      this.to = to;
      this.table = table;
      Arrays.fill(openBlock, -1);
    }

    private float[] likely(int block) {
      int place = block % OPEN;
      float[] likely = open[place];
      if (likely == null) {
        likely = new float[to.size()];
        open[place] = likely;
      } else if (openBlock[place] == block) {
        return likely;
      } else {
        add(openBlock[place], likely, 0);
      }
      add(block, likely, 1);
      openBlock[place] = block;
      return likely;
    }

    private void add(int block, float[] likely, int factor) {
      for (int word : from.block(block)) {
        for (int k = table.starts()[word]; k < table.starts()[word + 1]; k++) {
          int other = table.words()[k];
          likely[other] = factor == 0 ? 0 : likely[other] + table.probabilities()[k];
        }
      }
    }

    double of(int first, int count, int second, int others) {
      double score = 0;
      for (int j = second; j < second + others; j++) {
        for (int word : to.block(j)) {
          double likely = 0;
          for (int i = first; i < first + count; i++) {
            likely += likely(i)[word];
          }
          double share = to.share(word);
          double chance = free * share + (1 - free) * Math.min(1, likely);
          unexplained += free * share / chance;
          all++;
          score += Math.log(chance / share);
        }
      }
      return score;
    }
  }
}
