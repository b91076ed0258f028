package io.github.duizhao.render.site;

import java.util.Optional;

/**
 * A short text in one language, as templates set it: a title, or a word of the interface.
 *
 * @param lang its language tag
 * @param side {@code original} or {@code translation}, the views that show it; nothing if all do
 * @param mark what stands before it, for example {@code 第五章}
 */
public record Label(String lang, Optional<String> side, Optional<String> mark, String text) {

  /** A text that every view shows. */
  static Label of(String lang, String text) {
    return new Label(lang, Optional.empty(), Optional.empty(), text);
  }

  /** Whether the editor has marked with U+200B where the text may break. */
  public boolean isPhrased() {
    return text.indexOf('\u200B') >= 0;
  }

  /** The text in one piece, for attributes. */
  String whole() {
    return text.replace("\u200B", "");
  }

  Label withText(String other) {
    return new Label(lang, side, mark, other);
  }

  Label in(String side) {
    return new Label(lang, Optional.of(side), mark, text);
  }
}
