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
 * @param text the text after the number
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
    List<Inline> content = heading.content();
    if (!(content.get(0) instanceof Inline.Text first) || first.value().length() < label.length()) {
      return Optional.empty();
    }
    List<Inline> rest = new ArrayList<>();
    if (first.value().length() > label.length()) {
      rest.add(new Inline.Text(first.value().substring(label.length())));
    }
    rest.addAll(content.subList(1, content.size()));
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Title(
                Optional.of(label.text()), new Phrase(heading.language(), rest, Optional.empty())));
  }
}
