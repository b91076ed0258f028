package io.github.duizhao.evidence;

import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import java.util.List;
import java.util.Map;

/**
 * The evidence in a book about which blocks of its two languages belong together. It is compared
 * with what is usual in the book itself. Not thread-safe.
 */
public final class PairingEvidence {
  /** How many sections are enough to learn what is usual. */
  private static final int SAMPLE = 200;

  private final Profiler originals;
  private final Profiler translations;
  private final Calibration calibration = new Calibration();

  /**
   * The evidence in a book.
   *
   * @param sections the files of the originals that are translated, each with its translation
   * @param terms the lines of the glossary
   */
  public PairingEvidence(
      Languages languages, List<Map.Entry<SectionText, SectionText>> sections, List<Term> terms) {
    this.originals = Profiler.ofOriginal(languages, terms);
    this.translations = Profiler.ofTranslation(languages, terms);
    int step = Math.max(1, sections.size() / SAMPLE);
    for (int i = 0; i < sections.size(); i += step) {
      learn(sections.get(i).getKey(), sections.get(i).getValue());
    }
    calibration.close();
  }

  private void learn(SectionText original, SectionText translation) {
    List<BlockProfile> ours = originals.profiles(original);
    List<BlockProfile> theirs = translations.profiles(translation);
    int[] pairs = SectionPairing.pairs(ours, theirs);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        calibration.add(ours.get(i), theirs.get(pairs[i]));
      }
    }
  }

  /** The pairing of one section. */
  public SectionPairing of(SectionText original, SectionText translation) {
    return new SectionPairing(
        calibration, originals.profiles(original), translations.profiles(translation));
  }
}
