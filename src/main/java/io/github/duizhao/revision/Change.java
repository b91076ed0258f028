package io.github.duizhao.revision;

import io.github.duizhao.model.SegmentId;
import java.util.List;
import java.util.Optional;

/** One manual change in a file that import wrote. */
public sealed interface Change {

  /** The line in the current file. */
  int line();

  /** Calls the method for this kind of change. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Changed words in a segment or heading; a decision can keep them.
   *
   * @param wordings at least one, in the order of the text
   */
  record Reworded(int line, SegmentId at, List<EditedWords> wordings) implements Change {
    public Reworded {
      wordings = List.copyOf(wordings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reworded(this);
    }
  }

  /**
   * Changed formatting, or formatting that import never writes: notes, links, lists.
   *
   * @param wordings in Markdown
   */
  record Reformatted(int line, SegmentId at, List<EditedWords> wordings) implements Change {
    public Reformatted {
      wordings = List.copyOf(wordings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reformatted(this);
    }
  }

  /**
   * Changed words in a heading that the editor supplied.
   *
   * @param wordings in Markdown
   */
  record Resupplied(int line, SegmentId at, List<EditedWords> wordings) implements Change {
    public Resupplied {
      wordings = List.copyOf(wordings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resupplied(this);
    }
  }

  /** A block with another id, or without one. */
  record Renamed(int line, SegmentId at, Optional<SegmentId> name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renamed(this);
    }
  }

  /** A block that import would not write. */
  record Added(int line, String text) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.added(this);
    }
  }

  /**
   * A block that import would write again.
   *
   * @param line where it would be
   */
  record Deleted(int line, SegmentId at, String text) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.deleted(this);
    }
  }

  /** A block at another position than import would write it. */
  record Moved(int line, SegmentId at, String text) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.moved(this);
    }
  }

  /** A change of nothing but white space between blocks or within lines. */
  record Respaced(int line) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.respaced(this);
    }
  }

  /** One method for each kind of change. */
  interface Visitor<R> {
    R reworded(Reworded change);

    R reformatted(Reformatted change);

    R resupplied(Resupplied change);

    R renamed(Renamed change);

    R added(Added change);

    R deleted(Deleted change);

    R moved(Moved change);

    R respaced(Respaced change);
  }
}
