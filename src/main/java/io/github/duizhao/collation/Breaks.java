package io.github.duizhao.collation;

import io.github.duizhao.model.Sentences;
import io.github.duizhao.model.WitnessText.Paragraphs;
import java.util.List;

/**
 * Tells where a block of the joined text begins, by what the witnesses have there: a line that goes
 * on through a place says no, a witness that marks its paragraphs is believed before one whose
 * paragraphs are guessed, and between equals the base decides.
 */
final class Breaks {
  private final Backbone text;
  private final List<Comparand> witnesses;
  private final List<Alignment> alignments;

  Breaks(Backbone text, List<Comparand> witnesses, List<Alignment> alignments) {
    this.text = text;
    this.witnesses = witnesses;
    this.alignments = alignments;
  }

  /** Whether a block begins with a unit. */
  boolean at(int unit) {
    if (unit == 0) {
      return true;
    }
    int part = text.partAt(unit);
    boolean startsPart = text.start(part) == unit;
    if (startsPart && text.parts().get(part).joined() && isBrokenSentence(part)) {
      return false;
    }
    Votes votes = new Votes();
    for (int i = 0; i < witnesses.size(); i++) {
      vote(i, unit, votes);
    }
    return votes.any() ? votes.result() : startsPart && !text.parts().get(part).joined();
  }

  /** Whether a page of one witness ends there in the middle of a sentence. */
  private boolean isBrokenSentence(int part) {
    Part before = text.parts().get(part - 1);
    Part after = text.parts().get(part);
    int unit = after.range().from();
    return before.source() == after.source()
        && before.range().to() == unit
        && after.source().breaksSentence(unit);
  }

  private void vote(int number, int unit, Votes votes) {
    Comparand witness = witnesses.get(number);
    int before = alignments.get(number).at(unit - 1);
    int here = alignments.get(number).at(unit);
    if (here < 0 || before < 0 || here < before) {
      return;
    }
    boolean marked = witness.paragraphs() == Paragraphs.MARKED;
    if (witness.startsPassage(here)) {
      int passage = witness.passageAt(here);
      boolean heading =
          witness.passages().get(passage).isHeading()
              || witness.passages().get(witness.passageAt(before)).isHeading();
      boolean ends = Sentences.isEnd(witness.passages().get(witness.passageAt(before)).text());
      votes.yes(marked && ends, heading, number);
    } else if (here == before + 1 && (marked || !witness.startsLine(here))) {
      votes.no(marked, number);
    }
  }

  /** What the witnesses say about one place. */
  private static final class Votes {
    private boolean yes;
    private boolean yesMarked;
    private boolean heading;
    private boolean no;
    private boolean noGuessed;
    private int firstYes = Integer.MAX_VALUE;
    private int firstNo = Integer.MAX_VALUE;

    void yes(boolean reliable, boolean isHeading, int witness) {
      yes = true;
      yesMarked |= reliable;
      heading |= isHeading;
      firstYes = Math.min(firstYes, witness);
    }

    void no(boolean marked, int witness) {
      no = true;
      noGuessed |= !marked;
      firstNo = Math.min(firstNo, witness);
    }

    boolean any() {
      return yes || no;
    }

    boolean result() {
      if (!yes || !no) {
        return yes;
      }
      return heading || (!noGuessed && yesMarked && firstYes < firstNo);
    }
  }
}
