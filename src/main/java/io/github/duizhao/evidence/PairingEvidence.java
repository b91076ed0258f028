package io.github.duizhao.evidence;

import io.github.duizhao.evidence.BlockProfile.ClueKind;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence in a book about which blocks of its two languages belong together. It is compared
 * with what is usual in the book itself. Not thread-safe.
 */
public final class PairingEvidence {
  /** How many sections are enough to learn what is usual. */
  private static final int SAMPLE = 100;

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
    Profiles profiles = profiles(original, translation, true);
    int[] pairs = SectionPairing.pairs(profiles.originals(), profiles.translations());
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        calibration.add(profiles.originals().get(i), profiles.translations().get(pairs[i]));
      }
    }
  }

  /** The pairing of one section. */
  public SectionPairing of(SectionText original, SectionText translation) {
    return new SectionPairing(
        likeness(original, translation, false), () -> likeness(original, translation, true));
  }

  private Likeness likeness(SectionText original, SectionText translation, boolean isComplete) {
    Profiles profiles = profiles(original, translation, isComplete);
    return new Likeness(calibration, profiles.originals(), profiles.translations());
  }

  private record Profiles(List<BlockProfile> originals, List<BlockProfile> translations) {}

  /** Reads the language with fewer words first, so that only these are looked for in the other. */
  private Profiles profiles(SectionText original, SectionText translation, boolean isComplete) {
    if (originals.hasFewWords() || !translations.hasFewWords()) {
      List<BlockProfile> ours = originals.profiles(original, Optional.empty(), isComplete);
      return new Profiles(
          ours, translations.profiles(translation, Optional.of(words(ours)), isComplete));
    }
    List<BlockProfile> theirs = translations.profiles(translation, Optional.empty(), isComplete);
    return new Profiles(
        originals.profiles(original, Optional.of(words(theirs)), isComplete), theirs);
  }

  private static Set<String> words(List<BlockProfile> blocks) {
    Set<String> words = new HashSet<>();
    blocks.forEach(block -> words.addAll(block.clues(ClueKind.WORD)));
    return words;
  }
}
