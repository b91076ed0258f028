package io.github.duizhao.collation;

import io.github.duizhao.collation.JoinedText.Part;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.Cut;
import io.github.duizhao.model.Sentences;
import io.github.duizhao.model.WitnessText.Paragraphs;
import java.util.List;

/**
 * Tells where a block of the joined text begins, by what the witnesses have there: a line that goes
 * on through a place says no, a witness that marks its paragraphs is believed before one whose
 * paragraphs are guessed, and between equals the base decides.
 */
final class Breaks {
  private final JoinedText text;
  private final List<WitnessUnits> witnesses;
  private final List<Alignment> alignments;

  Breaks(JoinedText text, List<WitnessUnits> witnesses, List<Alignment> alignments) {
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
    WitnessUnits witness = witnesses.get(number);
    int before = alignments.get(number).at(unit - 1);
    int here = alignments.get(number).at(unit);
    if (here < 0 || before < 0 || here < before) {
      return;
    }
    boolean marked = witness.paragraphs() == Paragraphs.MARKED;
    boolean goesOn = here == before + 1;
    if (witness.startsPassage(here)) {
      Passage passage = witness.passage(here);
      Passage last = witness.passage(before);
      boolean page =
          !goesOn || passage.cuts().contains(Cut.BEFORE) || last.cuts().contains(Cut.AFTER);
      if (passage.isHeading() || last.isHeading()) {
        votes.heading = true;
      } else if (page) {
        // something begins with each page, be it in the middle of a paragraph
        votes.page |= Sentences.isEnd(last.text());
      } else {
        votes.yes(marked && Sentences.isEnd(last.text()), number);
      }
    } else if (goesOn) {
      votes.lineGoesOn |= !marked && !witness.startsLine(here);
      votes.no(marked, number);
    }
  }

  /** What the witnesses say about one place. */
  private static final class Votes {
    private static final int NOBODY = Integer.MAX_VALUE;

    private boolean heading;
    private boolean lineGoesOn;
    private boolean page;
    private int markedYes = NOBODY;
    private int markedNo = NOBODY;
    private int guessedYes = NOBODY;
    private int guessedNo = NOBODY;

    void yes(boolean marked, int witness) {
      markedYes = marked ? Math.min(markedYes, witness) : markedYes;
      guessedYes = marked ? guessedYes : Math.min(guessedYes, witness);
    }

    void no(boolean marked, int witness) {
      markedNo = marked ? Math.min(markedNo, witness) : markedNo;
      guessedNo = marked ? guessedNo : Math.min(guessedNo, witness);
    }

    boolean any() {
      return heading
          || page
          || Math.min(markedYes, markedNo) < NOBODY
          || Math.min(guessedYes, guessedNo) < NOBODY;
    }

    boolean result() {
      if (heading || lineGoesOn) {
        return heading;
      }
      if (markedYes != markedNo) {
        return markedYes < markedNo;
      }
      return guessedYes == guessedNo ? page : guessedYes < guessedNo;
    }
  }
}
