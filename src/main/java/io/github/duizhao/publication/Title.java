package io.github.duizhao.publication;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading split into its number and what it says: {@code 第一节} and {@code 协同建设…}.
 *
 * @param label the number as printed, if the heading has one
 * @param text the rest
 */
public record Title(Optional<String> label, Phrase text) {

  /** Splits a heading. */
  public static Title of(Phrase heading) {
    List<Inline> content = heading.content();
    if (!content.isEmpty() && content.get(0) instanceof Inline.Text first) {
      Optional<HeadingLabel> label = HeadingLabel.of(first.value());
      if (label.isPresent()) {
        List<Inline> rest = new ArrayList<>();
        if (!label.get().title().isEmpty()) {
          rest.add(new Inline.Text(label.get().title()));
        }
        rest.addAll(content.subList(1, content.size()));
        if (!rest.isEmpty()) {
          return new Title(Optional.of(label.get().label()), new Phrase(heading.language(), rest));
        }
      }
    }
    return new Title(Optional.empty(), heading);
  }
}
