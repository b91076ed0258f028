package io.github.duizhao.evidence;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Aligns two whole texts: finds which blocks of one translate which of the other. Headings,
 * numbers, names and lengths give a first alignment; from that it learns the words of both texts
 * and what is usual in them, and aligns again.
 *
 * <p>The result depends only on the texts. Time and memory grow with their length, not with its
 * square, unless there is nothing in a long text that shows how far its translation is.
 */
public final class TextAligner {
  /** How many times the text is aligned with what was learned from the alignment before. */
  private static final int ROUNDS = 3;

  /** How much the scores are trusted, since they count evidence that is not independent. */
  private static final double TRUST = 0.6;

  /** How far from the alignment before the next one may be. */
  private static final int NARROW = 8;

  private final Languages languages;
  private final List<Term> terms;
  private final List<Scorer.Source> scorers;

  /**
   * An aligner.
   *
   * @param terms the lines of the glossary
   * @param scorers further evidence
   */
  public TextAligner(Languages languages, List<Term> terms, List<Scorer.Source> scorers) {
    this.languages = languages;
    this.terms = List.copyOf(terms);
    this.scorers = List.copyOf(scorers);
  }

  /**
   * Aligns two texts. Blocks are counted from 0 through all files of a text: the title of each
   * file, then its blocks.
   *
   * @param originals the files of the original, in order
   * @param translations the files of the translation, in order
   * @param fixed beads that are certain, rising on both sides; one without blocks is a place that
   *     no other bead crosses
   * @return beads that cover the blocks of both texts
   */
  public List<AlignedBead> align(
      List<SectionText> originals, List<SectionText> translations, List<Bead> fixed) {
    return new Run(originals, translations, fixed).run();
  }

  /**
   * Judges an alignment that is at hand. Blocks are counted as in {@link #align}.
   *
   * @param beads that cover the blocks of both texts
   * @param cuts beads without blocks, where files begin and end; no other bead crosses them
   * @return the same beads, each with the probability that exactly these blocks belong together
   */
  public List<AlignedBead> judge(
      List<SectionText> originals,
      List<SectionText> translations,
      List<Bead> beads,
      List<Bead> cuts) {
    return new Run(originals, translations, cuts).judge(beads);
  }

  /** The blocks of a file that are aligned: its title, as a heading, and all blocks. */
  public static List<Block.Identified> blocks(SectionText text) {
    return Profiler.blocks(text);
  }

  /** One alignment of two texts. */
  private final class Run {
    private final List<BlockProfile> ours;
    private final List<BlockProfile> theirs;
    private final Vocabulary ourWords;
    private final Vocabulary theirWords;
    private final List<Scorer> others;
    private final List<Bead> fixed;
    private final List<Region> regions;

    Run(List<SectionText> originals, List<SectionText> translations, List<Bead> fixed) {
      Profiler first = Profiler.ofOriginal(languages, terms);
      Profiler second = Profiler.ofTranslation(languages, terms);
      ours = profiles(first, originals);
      theirs = profiles(second, translations);
      List<String> ourTexts = texts(ours);
      List<String> theirTexts = texts(theirs);
      ourWords = Vocabulary.of(ourTexts, languages.original());
      theirWords = Vocabulary.of(theirTexts, languages.translation());
      others = scorers.stream().map(source -> source.over(ourTexts, theirTexts)).toList();
      this.fixed = fixed.stream().filter(it -> it.originals() + it.translations() > 0).toList();
      regions = regions(fixed);
    }

    /** The ranges between the beads that are certain. */
    private List<Region> regions(List<Bead> certain) {
      List<Region> between = new ArrayList<>();
      int first = 0;
      int second = 0;
      for (Bead bead : certain) {
        if (bead.original() > first || bead.translation() > second) {
          between.add(new Region(first, bead.original(), second, bead.translation()));
        }
        first = bead.original() + bead.originals();
        second = bead.translation() + bead.translations();
      }
      if (first < ours.size() || second < theirs.size()) {
        between.add(new Region(first, ours.size(), second, theirs.size()));
      }
      return between;
    }

    List<AlignedBead> run() {
      Calibration calibration = new Calibration();
      calibration.assume(ratio());
      Likeness likeness = new Likeness(calibration, ours, theirs);
      Expectation expectation = new Expectation(ours, theirs);
      List<List<Bead>> beads = new ArrayList<>();
      for (Region region : regions) {
        beads.add(lattice(region, expectation.band(region), Lattice.SIMPLE, likeness::of).best());
      }
      List<Lattice> lattices = List.of();
      for (int round = 0; round < ROUNDS; round++) {
        ToDoubleFunction<Bead> score = score(beads);
        List<List<Bead>> next = new ArrayList<>();
        List<Lattice> nextLattices = new ArrayList<>();
        for (int k = 0; k < regions.size(); k++) {
          Region region = regions.get(k);
          Band band = Band.around(beads.get(k), region.original(), region.translation(), NARROW);
          Lattice lattice = lattice(region, band, Lattice.ALL, score);
          nextLattices.add(lattice);
          next.add(lattice.best());
        }
        boolean isSame = next.equals(beads);
        beads = next;
        lattices = nextLattices;
        if (isSame) {
          break;
        }
      }
      List<AlignedBead> result = new ArrayList<>();
      for (int k = 0; k < regions.size(); k++) {
        for (Bead bead : beads.get(k)) {
          result.add(new AlignedBead(bead, lattices.get(k).certainty(bead, TRUST)));
        }
      }
      fixed.forEach(bead -> result.add(new AlignedBead(bead, 1)));
      result.sort(
          Comparator.<AlignedBead>comparingInt(it -> it.bead().original())
              .thenComparingInt(it -> it.bead().translation())
              .thenComparingInt(it -> it.bead().originals()));
      return result;
    }

    List<AlignedBead> judge(List<Bead> beads) {
      List<List<Bead>> parts = new ArrayList<>();
      int from = 0;
      for (Region region : regions) {
        int to = from;
        while (to < beads.size() && region.contains(beads.get(to))) {
          to++;
        }
        parts.add(beads.subList(from, to));
        from = to;
      }
      ToDoubleFunction<Bead> score = score(parts);
      List<AlignedBead> result = new ArrayList<>();
      for (int k = 0; k < regions.size(); k++) {
        Region region = regions.get(k);
        Band band = Band.around(parts.get(k), region.original(), region.translation(), NARROW);
        Lattice lattice = lattice(region, band, Lattice.ALL, score);
        for (Bead bead : parts.get(k)) {
          result.add(new AlignedBead(bead, lattice.certainty(bead, TRUST)));
        }
      }
      return result;
    }

    private Lattice lattice(
        Region region, Band band, int[][] shapes, ToDoubleFunction<Bead> score) {
      return new Lattice(band, region.original(), region.translation(), shapes, score);
    }

    /** The score of beads by all evidence, with what is learned from an alignment. */
    private ToDoubleFunction<Bead> score(List<List<Bead>> parts) {
      Calibration calibration = new Calibration();
      List<Bead> beads = new ArrayList<>(fixed);
      parts.forEach(beads::addAll);
      for (Bead bead : beads) {
        calibration.addShape(bead);
        if (bead.isOneToOne()) {
          calibration.add(ours.get(bead.original()), theirs.get(bead.translation()));
        }
      }
      calibration.close();
      Likeness likeness = new Likeness(calibration, ours, theirs);
      Lexicon lexicon = Lexicon.learn(ourWords, theirWords, beads);
      return bead -> {
        double sum = likeness.of(bead);
        if (bead.originals() == 0 || bead.translations() == 0 || sum == Double.NEGATIVE_INFINITY) {
          return sum;
        }
        sum += lexicon.of(bead);
        for (Scorer other : others) {
          sum += other.of(bead);
        }
        return sum;
      };
    }

    /** The logarithm of the length of the translation as a multiple of the original's. */
    private double ratio() {
      double first = ours.stream().mapToDouble(BlockProfile::length).sum();
      double second = theirs.stream().mapToDouble(BlockProfile::length).sum();
      return first == 0 || second == 0 ? 0 : Math.log(second / first);
    }
  }

  private static List<BlockProfile> profiles(Profiler profiler, List<SectionText> texts) {
    List<BlockProfile> profiles = new ArrayList<>();
    texts.forEach(text -> profiles.addAll(profiler.profilesWithTitle(text)));
    return profiles;
  }

  private static List<String> texts(List<BlockProfile> profiles) {
    List<String> texts = new ArrayList<>();
    for (BlockProfile profile : profiles) {
      StringBuilder text = new StringBuilder();
      for (LocatedText part : profile.block().texts()) {
        text.append(text.length() == 0 ? "" : "\n").append(Inline.words(part.content()));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** A range of the original and the range of the translation that belongs to it. */
  record Region(int original, int originalEnd, int translation, int translationEnd) {
    boolean contains(Bead bead) {
      return bead.original() >= original
          && bead.original() + bead.originals() <= originalEnd
          && bead.translation() >= translation
          && bead.translation() + bead.translations() <= translationEnd;
    }
  }
}
