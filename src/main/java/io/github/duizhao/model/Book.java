package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/** The whole book in both languages: what every output is made from. */
public record Book(
    BookId id,
    Metadata metadata,
    List<Section> frontMatter,
    List<Division> body,
    List<Section> backMatter) {

  /** Copies the lists. */
  public Book {
    frontMatter = List.copyOf(frontMatter);
    body = List.copyOf(body);
    backMatter = List.copyOf(backMatter);
  }

  /** The chapters of all parts, in order. */
  public List<Chapter> chapters() {
    return body.stream().flatMap(division -> division.chapters().stream()).toList();
  }

  /** Every section in reading order, openings included. */
  public List<Section> sections() {
    List<Section> all = new ArrayList<>(frontMatter);
    for (Division division : body) {
      if (division instanceof Part part) {
        all.add(part.opening());
      }
      for (Chapter chapter : division.chapters()) {
        all.add(chapter.opening());
        all.addAll(chapter.sections());
      }
    }
    all.addAll(backMatter);
    return List.copyOf(all);
  }
}
