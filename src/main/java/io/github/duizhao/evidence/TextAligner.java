package io.github.duizhao.evidence;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Aligns two whole texts: finds which blocks of one translate which of the other. Headings, numbers,
 * names and lengths give a first alignment; from that it learns the words of both texts and what is
 * usual in them, and aligns again.
 *
 * <p>The result depends only on the texts. Time and memory grow with their length, not with its
 * square, unless there is nothing in a long text that shows how far its translation is.
 */
public final class TextAligner {
  /** How many times the text is aligned with what was learned from the alignment before. */
  private static final int ROUNDS = 3;

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
   * Aligns two texts.
   *
   * @param originals the files of the original, in order
   * @param translations the files of the translation, in order
   * @return beads that cover the blocks of both texts, which are counted from 0 through all files:
   *     the title of each, then its blocks
   */
  public List<AlignedBead> align(List<SectionText> originals, List<SectionText> translations) {
    return new Run(originals, translations).run();
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
    private final List<Region> regions;

    Run(List<SectionText> originals, List<SectionText> translations) {
      Profiler first = Profiler.ofOriginal(languages, terms);
      Profiler second = Profiler.ofTranslation(languages, terms);
      ours = profiles(first, originals);
      theirs = profiles(second, translations);
      List<String> ourTexts = texts(ours);
      List<String> theirTexts = texts(theirs);
      ourWords = Vocabulary.of(ourTexts, languages.original());
      theirWords = Vocabulary.of(theirTexts, languages.translation());
      others = scorers.stream().map(source -> source.over(ourTexts, theirTexts)).toList();
      regions = List.of(new Region(0, ours.size(), 0, theirs.size()));
    }

    List<AlignedBead> run() {
      Calibration calibration = new Calibration();
      calibration.assume(ratio());
      Likeness likeness = new Likeness(calibration, ours, theirs);
      List<Bead> beads = new ArrayList<>();
      for (Region region : regions) {
        beads.addAll(
            new Lattice(
                    new Expectation(ours, theirs).band(region),
                    region.original,
                    region.translation,
                    Lattice.SIMPLE,
                    likeness::of)
                .best());
      }
      List<Lattice> lattices = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        lattices.clear();
        ToDoubleFunction<Bead> score = score(beads);
        List<Bead> next = new ArrayList<>();
        for (Region region : regions) {
          List<Bead> part = beads.stream().filter(region::contains).toList();
          Lattice lattice =
              new Lattice(
                  Band.around(part, region.original, region.translation, NARROW),
                  region.original,
                  region.translation,
                  Lattice.ALL,
                  score);
          lattices.add(lattice);
          next.addAll(lattice.best());
        }
        boolean isSame = next.equals(beads);
        beads = next;
        if (isSame) {
          break;
        }
      }
      List<AlignedBead> result = new ArrayList<>();
      for (int k = 0; k < regions.size(); k++) {
        for (Bead bead : beads) {
          if (regions.get(k).contains(bead)) {
            result.add(new AlignedBead(bead, lattices.get(k).certainty(bead, TRUST)));
          }
        }
      }
      return result;
    }

    private static final double TRUST = 0.6;

    /** The score of beads by all evidence, with what is learned from an alignment. */
    private ToDoubleFunction<Bead> score(List<Bead> beads) {
      Calibration calibration = new Calibration();
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
        if (bead.originals() == 0
            || bead.translations() == 0
            || sum == Double.NEGATIVE_INFINITY) {
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
