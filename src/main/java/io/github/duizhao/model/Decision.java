package io.github.duizhao.model;

/** What the editor decides about the words of the text at one place, and why. */
public sealed interface Decision {

  /** The segment or heading that has the words. */
  SegmentId at();

  /** Why, for readers. */
  Localized reason();

  /** Where the editor says so. */
  Origin origin();

  /** Calls the method for this decision's kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The text reads as some of the witnesses do.
   *
   * @param words as one of the witnesses has them, wide enough to be found once in the segment
   */
  record Take(SegmentId at, String words, Localized reason, Origin origin) implements Decision {
    /**
     * @throws IllegalArgumentException if there are no words
     */
    public Take {
      requireWords(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.take(this);
    }
  }

  /**
   * The text reads as no witness does: all of them err.
   *
   * @param words as they would stand, wide enough to be found once in the segment
   * @param to what stands instead; empty if nothing does
   */
  record Emend(SegmentId at, String words, String to, Localized reason, Origin origin)
      implements Decision {
    /**
     * @throws IllegalArgumentException if there are no words, or they stay as they are
     */
    public Emend {
      requireWords(words);
      if (words.equals(to)) {
        throw new IllegalArgumentException("an emendation must change the words, was " + words);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emend(this);
    }
  }

  /** One method for each kind of decision. */
  interface Visitor<R> {
    R take(Take take);

    R emend(Emend emend);
  }

  private static void requireWords(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a decision must name words");
    }
  }
}
