package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A heading or a whole paragraph of a witness, or of the text collated from several witnesses.
 *
 * @param label its number, if it is a heading
 * @param text as it will be in the book
 * @param cuts the ends at which it is incomplete
 * @param lines where the lines of the witness start in the text, in order; the first starts at 0
 */
public record Passage(
    Optional<HeadingLabel> label, String text, Set<Cut> cuts, List<LineStart> lines) {

  /** An end at which a passage is incomplete. */
  public enum Cut {
    /** The text before it is on an earlier page. */
    BEFORE,
    /** The text after it is on a later page. */
    AFTER
  }

  /**
   * The start of a line of the witness.
   *
   * @param offset in the passage's text, in UTF-16 units
   */
  public record LineStart(int offset, Origin origin) {}

  /**
   * @throws IllegalArgumentException if no line starts at 0
   */
  public Passage {
    cuts = Set.copyOf(cuts);
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.get(0).offset() != 0) {
      throw new IllegalArgumentException("the first line must begin at 0, lines were " + lines);
    }
  }

  /** A passage that is one line of the witness. */
  public static Passage of(Optional<HeadingLabel> label, String text, Origin origin) {
    return new Passage(label, text, Set.of(), List.of(new LineStart(0, origin)));
  }

  /** Where it starts in the witness. */
  public Origin origin() {
    return lines.get(0).origin();
  }

  /** Whether it is a heading. */
  public boolean isHeading() {
    return label.isPresent();
  }
}
