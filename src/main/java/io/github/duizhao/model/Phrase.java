package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;

/** Inline content in one language. */
public record Phrase(Language language, List<Inline> content) {

  public Phrase {
    content = List.copyOf(content);
  }

  /** A phrase of plain characters. */
  public static Phrase of(Language language, String text) {
    return new Phrase(language, List.of(new Inline.Text(text)));
  }

  /** The same without the marks of remarks. */
  public Phrase withoutRemarks() {
    return new Phrase(
        language,
        Inline.map(
            content,
            inline -> Optional.of(inline).filter(it -> !(it instanceof Inline.RemarkRef))));
  }

  /** The characters alone: no marks, no notes, a space for a line break. */
  public String plainText() {
    return PlainText.of(content);
  }
}
