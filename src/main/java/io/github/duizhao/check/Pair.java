package io.github.duizhao.check;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.List;

/**
 * A text and its translation, each with the place where it stands: what the rules that compare two
 * languages look at.
 *
 * @param id of the segment, section or note that both belong to; the cells of a table share one
 */
public record Pair(String id, Kind kind, Text original, Text translation) {

  /** What the two texts are in their section. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    CAPTION,
    /** What stands for a picture that cannot be seen. */
    ALTERNATIVE,
    VERSE,
    CODE,
    NOTE
  }

  /** One side of a pair. */
  public record Text(Language language, Origin origin, List<Inline> content) {
    public Text {
      content = List.copyOf(content);
    }

    /** Its words: no notes and no readings of ruby, a space for a line break. */
    public String words() {
      return Inline.words(content);
    }
  }
}
