package io.github.duizhao.model;

import java.util.List;

/**
 * A remark of the apparatus on one place of the text: the witnesses differ there, or one of them
 * begins or ends.
 */
public sealed interface Remark {

  /**
   * Its id in every output, for example {@code var-c5-1-p3-1}; the last number counts the remarks
   * of a segment.
   */
  String id();

  /** The segment or heading that its mark is in. */
  SegmentId at();

  /** Calls the visitor's method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** The witnesses differ. The mark is after the lemma. */
  record Difference(String id, Variant variant) implements Remark {
    @Override
    public SegmentId at() {
      return variant.at();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.difference(this);
    }
  }

  /**
   * Some witnesses begin or end. The mark is after the last character before that place.
   *
   * @param ending the witnesses that end
   * @param beginning the witnesses that begin
   * @param basis the witnesses that have the text from here on
   * @param scope where the text starts that the beginning witnesses have
   */
  record Border(
      String id,
      SegmentId at,
      List<Sigil> ending,
      List<Sigil> beginning,
      List<Sigil> basis,
      Scope scope)
      implements Remark {

    /** Where the text after a border starts. */
    public enum Scope {
      /** After the mark. */
      WHAT_FOLLOWS,
      /** At the heading that the mark is in. */
      HEADING
    }

    public Border {
      ending = List.copyOf(ending);
      beginning = List.copyOf(beginning);
      basis = List.copyOf(basis);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.border(this);
    }
  }

  /** One method for each kind of remark. */
  interface Visitor<R> {
    R difference(Difference difference);

    R border(Border border);
  }
}
