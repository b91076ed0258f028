package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;

/**
 * Inline content in one language.
 *
 * @param label the number that opens the text, as in a heading or an article of a law
 */
public record Phrase(Language language, List<Inline> content, Optional<Label> label) {

  /**
   * The number that opens a text. In {@code Chapter 5. The River} it is {@code Chapter 5}, of
   * length 11.
   *
   * @param text the number as it is shown
   * @param length where the text after it starts, in UTF-16 units of the {@link Inline#words}
   */
  public record Label(String text, int length) {}

  public Phrase {
    content = List.copyOf(content);
  }

  /** A phrase whose label is read from its content. */
  public Phrase(Language language, List<Inline> content) {
    this(language, content, label(Inline.words(content)));
  }

  /** A phrase of plain characters. */
  public static Phrase of(Language language, String text) {
    return new Phrase(language, List.of(new Inline.Text(text)));
  }

  private static Optional<Label> label(String words) {
    int end = words.stripTrailing().length();
    return HeadingLabel.of(words)
        .map(found -> new Label(found.label(), end - found.title().length()));
  }

  /** Where the text after the label starts, in UTF-16 units of the words; 0 without a label. */
  public int labelLength() {
    return label.map(Label::length).orElse(0);
  }

  /** The same phrase with other content that has the same words. */
  public Phrase withContent(List<Inline> other) {
    return new Phrase(language, other, label);
  }

  /** The same phrase without the marks of remarks. */
  public Phrase withoutRemarks() {
    return withContent(
        Inline.map(
            content,
            inline -> Optional.of(inline).filter(it -> !(it instanceof Inline.RemarkRef))));
  }

  /** The characters alone: no marks, no notes, a space for a line break. */
  public String plainText() {
    return PlainText.of(content);
  }
}
