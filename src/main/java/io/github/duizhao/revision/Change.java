package io.github.duizhao.revision;

import io.github.duizhao.model.SegmentId;
import java.util.List;
import java.util.Optional;

/** One place that hands have changed in a file that import wrote. */
public sealed interface Change {

  /** The line of the file as it is now. */
  int line();

  /** Calls the method for this change's kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Other words in a segment or heading; a decision can keep them.
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
   * The same words with other marks, or marks that import never writes: notes, links, lists.
   *
   * @param wordings in Markdown
   */
  record Remarked(int line, SegmentId at, List<EditedWords> wordings) implements Change {
    public Remarked {
      wordings = List.copyOf(wordings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remarked(this);
    }
  }

  /**
   * Other words in a heading that the editor has supplied.
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

  /** The same block under another id, or under none. */
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
   * @param line where it would stand
   */
  record Deleted(int line, SegmentId at, String text) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.deleted(this);
    }
  }

  /** A block that stands before or after others than import would put it. */
  record Moved(int line, SegmentId at, String text) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.moved(this);
    }
  }

  /** Nothing but white space between blocks or within lines. */
  record Respaced(int line) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.respaced(this);
    }
  }

  /** One method for each kind of change. */
  interface Visitor<R> {
    R reworded(Reworded change);

    R remarked(Remarked change);

    R resupplied(Resupplied change);

    R renamed(Renamed change);

    R added(Added change);

    R deleted(Deleted change);

    R moved(Moved change);

    R respaced(Respaced change);
  }
}
