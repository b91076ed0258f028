package io.github.duizhao.collation;

import io.github.duizhao.collation.JoinedText.Part;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.Cut;
import io.github.duizhao.model.WitnessText.Paragraphs;
import io.github.duizhao.text.Sentences;
import java.util.List;

/**
 * Decides where the blocks of the joined text begin. A line that continues across a place rules out
 * a paragraph there. A witness that marks its paragraphs outweighs one whose paragraphs are
 * guessed; otherwise the first witness decides.
 */
final class Breaks {
  private final JoinedText text;
  private final List<Alignment> alignments;

  Breaks(JoinedText text, List<Alignment> alignments) {
    this.text = text;
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
    for (int i = 0; i < alignments.size(); i++) {
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
    WitnessUnits witness = alignments.get(number).witness();
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
        // each page begins something, even if in the middle of a paragraph
        votes.page |= Sentences.isEnd(last.text());
      } else {
        votes.yes(marked && Sentences.isEnd(last.text()), number);
      }
    } else if (goesOn) {
      votes.lineGoesOn |= !marked && !witness.startsLine(here);
      votes.no(marked, number);
    }
  }

  /** The votes of the witnesses on one place. */
  private static final class Votes {
    private static final int NONE = Integer.MAX_VALUE;

    private boolean heading;
    private boolean lineGoesOn;
    private boolean page;
    private int markedYes = NONE;
    private int markedNo = NONE;
    private int guessedYes = NONE;
    private int guessedNo = NONE;

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
          || Math.min(markedYes, markedNo) < NONE
          || Math.min(guessedYes, guessedNo) < NONE;
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
