package io.github.duizhao.check;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.List;

/**
 * A text and its translation, each with its place.
 *
 * @param id of the segment, section or note that both belong to; the cells of a table share one
 */
public record Pair(String id, Kind kind, Text original, Text translation) {

  /** The role of the two texts in their section. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    CAPTION,
    /** The alternative text of a picture. */
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

    /** The text without notes and ruby annotations, with a space for each line break. */
    public String words() {
      return Inline.words(content);
    }
  }
}
