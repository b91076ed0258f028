package io.github.duizhao.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A chapter: its opening, which has the heading and any paragraphs before the first section, and
 * its sections.
 */
public record Chapter(Section opening, List<Section> sections) implements Division {
  public Chapter {
    sections = List.copyOf(sections);
  }

  @Override
  public List<Chapter> chapters() {
    return List.of(this);
  }

  @Override
  public Chapter mapSections(UnaryOperator<Section> change) {
    return new Chapter(change.apply(opening), sections.stream().map(change).toList());
  }
}
