package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A heading or a whole paragraph of a witness, or of the text that several witnesses give together.
 *
 * @param label its number, if it is a heading
 * @param text as it will stand in the book
 * @param cuts where it is broken off
 * @param lines where the lines of the witness begin in the text, the first at 0, in order
 */
public record Passage(
    Optional<HeadingLabel> label, String text, Set<Cut> cuts, List<LineStart> lines) {

  /** Where a passage is broken off. */
  public enum Cut {
    /** What comes before it stands on an earlier page. */
    BEFORE,
    /** What comes after it stands on a later page. */
    AFTER
  }

  /**
   * A line of the witness.
   *
   * @param offset of its first character in the passage's text, in UTF-16 units
   */
  public record LineStart(int offset, Origin origin) {}

  /**
   * @throws IllegalArgumentException if no line begins at 0
   */
  public Passage {
    cuts = Set.copyOf(cuts);
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.get(0).offset() != 0) {
      throw new IllegalArgumentException("the first line must begin at 0, lines were " + lines);
    }
  }

  /** A passage that stands in one line. */
  public static Passage of(Optional<HeadingLabel> label, String text, Origin origin) {
    return new Passage(label, text, Set.of(), List.of(new LineStart(0, origin)));
  }

  /** Where it begins in the witness. */
  public Origin origin() {
    return lines.get(0).origin();
  }

  /** Whether it is a heading. */
  public boolean isHeading() {
    return label.isPresent();
  }
}
