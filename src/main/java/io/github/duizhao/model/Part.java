package io.github.duizhao.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** A part: its opening and its chapters. */
public record Part(Section opening, List<Chapter> chapters) implements Division {
  public Part {
    chapters = List.copyOf(chapters);
  }

  @Override
  public Part mapSections(UnaryOperator<Section> change) {
    return new Part(
        change.apply(opening),
        chapters.stream().map(chapter -> chapter.mapSections(change)).toList());
  }
}
