package io.github.duizhao.check;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.TextKind;
import java.util.List;

/**
 * A text and its translation, each with its origin: the subject of the rules that compare two
 * languages.
 *
 * @param id of the segment, section or note that both belong to; the cells of a table share one
 */
public record Pair(String id, TextKind kind, Text original, Text translation) {

  /** One side of a pair. */
  public record Text(Origin origin, Phrase phrase) {

    /** Its language. */
    public Language language() {
      return phrase.language();
    }

    /** Its content. */
    public List<Inline> content() {
      return phrase.content();
    }

    /** The text without notes and ruby annotations, with a space for each line break. */
    public String words() {
      return Inline.words(phrase.content());
    }
  }
}
