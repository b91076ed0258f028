package io.github.duizhao.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a witness sets its paragraphs, detected from all its lines together. */
record WitnessLayout(Set<Trait> traits) {

  /** A trait of how paragraphs are set. */
  enum Trait {
    /** Blank lines come between paragraphs and nowhere else. */
    BLANK_SEPARATES,
    /** Each line is a paragraph. */
    UNWRAPPED,
    /** The first lines of paragraphs, and only those, begin with white space. */
    MARKS_INDENTS,
    /** First lines are shorter by the printed indent. */
    INDENTS,
    /** Paragraphs begin with a run-in head. */
    RUN_IN_HEADS
  }

  WitnessLayout {
    traits = Set.copyOf(traits);
  }

  static WitnessLayout of(List<WitnessLine> lines, Measure measure) {
    Survey survey = new Survey();
    lines.forEach(survey::line);
    for (int i = 0; i + 1 < lines.size(); i++) {
      survey.pair(lines, measure, i);
    }
    return new WitnessLayout(survey.traits(lines.size()));
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Counts signs of the traits in pairs of adjacent lines. */
  private static final class Survey {
    /** In half ems; a smaller indent may be a stray space. */
    private static final int SMALLEST_INDENT = 2;

    private int labels;
    private int ended;
    private int blanks;
    private int blanksAtEnd;
    private int shorts;
    private int shortsWithBlank;
    private int nextIndented;
    private int nextRunIn;
    private int marks;
    private int marksAtEnd;

    void line(WitnessLine line) {
      labels += line.label().isPresent() ? 1 : 0;
      ended += line.label().isEmpty() && line.endsSentence() ? 1 : 0;
    }

    void pair(List<WitnessLine> lines, Measure measure, int at) {
      WitnessLine line = lines.get(at);
      WitnessLine next = lines.get(at + 1);
      boolean heading = line.label().isPresent() || next.label().isPresent();
      boolean ends = line.endsSentence();
      blanks += next.afterBlank() ? 1 : 0;
      blanksAtEnd += next.afterBlank() && (ends || heading) ? 1 : 0;
      if (next.indent() >= SMALLEST_INDENT) {
        marks++;
        marksAtEnd += ends || heading ? 1 : 0;
      }
      // certainly a last line: far from full, and not a run-in head alone on a first line
      if (ends && !heading && measure.isClearlyShort(at)) {
        shorts++;
        shortsWithBlank += next.afterBlank() ? 1 : 0;
        nextIndented += measure.looksIndented(at + 1) ? 1 : 0;
        nextRunIn += FirstSentence.runInHead(next.text()).isPresent() ? 1 : 0;
      }
    }

    Set<Trait> traits(int lines) {
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      put(
          traits,
          Trait.BLANK_SEPARATES,
          isMost(blanksAtEnd, blanks, 7) && shortsWithBlank * 10 >= shorts * 7);
      put(traits, Trait.UNWRAPPED, isMost(ended, lines - labels, 6));
      put(traits, Trait.MARKS_INDENTS, isMost(marksAtEnd, marks, 8) && marks * 10 <= lines * 6);
      put(traits, Trait.INDENTS, nextIndented * 2 >= shorts);
      put(traits, Trait.RUN_IN_HEADS, isMost(nextRunIn, shorts, 5));
      return traits;
    }

    private static void put(Set<Trait> traits, Trait trait, boolean present) {
      if (present) {
        traits.add(trait);
      }
    }

    /** Whether {@code part} is at least the given tenths of {@code whole}, which is not 0. */
    private static boolean isMost(int part, int whole, int tenths) {
      return whole > 0 && part * 10L >= (long) whole * tenths;
    }
  }
}
