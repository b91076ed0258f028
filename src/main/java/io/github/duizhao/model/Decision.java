package io.github.duizhao.model;

/** An editor's decision about the words of the text at one place, with the reason. */
public sealed interface Decision {

  /** The segment or heading that contains the words. */
  SegmentId at();

  /** The reason, for readers. */
  Localized reason();

  /** Where the decision is written. */
  Origin origin();

  /** Calls the visitor's method for this kind of decision. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The text follows one or more of the witnesses.
   *
   * @param words as one of the witnesses has them; enough of them to occur only once in the segment
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
   * The text follows none of the witnesses, since all of them are wrong.
   *
   * @param words as the witnesses have them; enough of them to occur only once in the segment
   * @param to the words to use instead; empty if the words are removed
   */
  record Emend(SegmentId at, String words, String to, Localized reason, Origin origin)
      implements Decision {
    /**
     * @throws IllegalArgumentException if there are no words, or they are not changed
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
      throw new IllegalArgumentException("a decision must have words");
    }
  }
}
