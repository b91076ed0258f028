package io.github.duizhao.model;

import java.util.List;

/**
 * What the apparatus says about one place of the text: that the witnesses differ there, or that one
 * of them begins or ends.
 */
public sealed interface Remark {

  /** Its id in every output, for example {@code var-c5-1-p3-1}; the last number counts. */
  String id();

  /** The segment or heading that its mark stands in. */
  SegmentId at();

  /** Calls the visitor's method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** The witnesses differ; the mark stands after the lemma. */
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
   * Some witnesses begin or end; the mark stands after the last character before that.
   *
   * @param ending the witnesses that end
   * @param beginning those that begin
   * @param basis those that have the text from here on
   * @param scope where those that begin do so
   */
  record Border(
      String id,
      SegmentId at,
      List<Sigil> ending,
      List<Sigil> beginning,
      List<Sigil> basis,
      Scope scope)
      implements Remark {

    /** What lies beyond a border. */
    public enum Scope {
      /** What follows the mark. */
      WHAT_FOLLOWS,
      /** The heading that the mark stands in, and what follows. */
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

  /** One method per case. */
  interface Visitor<R> {
    R difference(Difference difference);

    R border(Border border);
  }
}
