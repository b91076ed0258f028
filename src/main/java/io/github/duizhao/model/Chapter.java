package io.github.duizhao.model;

import java.util.List;

/** A chapter: its opening, which holds the heading and its own paragraphs, and its sections. */
public record Chapter(Section opening, List<Section> sections) implements Division {
  public Chapter {
    sections = List.copyOf(sections);
  }

  @Override
  public List<Chapter> chapters() {
    return List.of(this);
  }
}
