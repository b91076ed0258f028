package io.github.duizhao.model;

import java.util.List;

/** A part: its opening and its chapters. */
public record Part(Section opening, List<Chapter> chapters) implements Division {
  public Part {
    chapters = List.copyOf(chapters);
  }
}
