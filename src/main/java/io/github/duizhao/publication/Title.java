package io.github.duizhao.publication;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading split into its number and the rest: {@code 第一节} and {@code 协同建设…}.
 *
 * @param label the number as printed, if the heading has one
 * @param text the rest
 */
public record Title(Optional<String> label, Phrase text) {

  /** Splits a heading; one that is a number and nothing else has no label. */
  public static Title of(Phrase heading) {
    return heading
        .label()
        .flatMap(label -> split(heading, label))
        .orElseGet(() -> new Title(Optional.empty(), heading));
  }

  private static Optional<Title> split(Phrase heading, Phrase.Label label) {
    List<Inline> rest = new ArrayList<>(heading.content());
    if (!(rest.remove(0) instanceof Inline.Text first) || first.value().length() < label.length()) {
      return Optional.empty();
    }
    String text = first.value().substring(label.length());
    if (!text.isEmpty()) {
      rest.add(0, new Inline.Text(text));
    }
    return Optional.of(rest)
        .filter(content -> !content.isEmpty())
        .map(content -> new Title(Optional.of(label.text()), unlabeled(heading, content)));
  }

  private static Phrase unlabeled(Phrase heading, List<Inline> content) {
    return new Phrase(heading.language(), content, Optional.empty());
  }
}
