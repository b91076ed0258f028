package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import io.github.duizhao.source.FurniturePattern.Meaning;
import java.util.Set;

/** A heading or a whole paragraph of a witness, in its order. */
sealed interface Passage {

  /** The text as it will stand in the book. */
  String text();

  /** Where it begins in the witness. */
  Origin origin();

  /** A heading. */
  record Heading(HeadingLabel label, String text, Origin origin) implements Passage {}

  /**
   * A paragraph.
   *
   * @param notes what the page's furniture says about it
   */
  record Paragraph(String text, Set<Meaning> notes, Origin origin) implements Passage {

    /** Copies the set. */
    public Paragraph {
      notes = Set.copyOf(notes);
    }

    /** Whether its beginning stands on an earlier page. */
    boolean isFragment() {
      return notes.contains(Meaning.CONTINUED_FROM);
    }

    /** Whether its end stands on a later page. */
    boolean isCut() {
      return notes.contains(Meaning.CONTINUED_ON) && !Glyphs.endsSentence(text);
    }
  }
}
