package io.github.duizhao.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A part, chapter or section of the body with everything below it.
 *
 * @param opening its own heading, and the paragraphs between it and the first child
 * @param children the divisions directly inside it, in order
 */
public record Division(Section opening, List<Division> children) {
  public Division {
    children = List.copyOf(children);
  }

  /** Its opening and all sections below it, in reading order. */
  public List<Section> sections() {
    return stream().map(Division::opening).toList();
  }

  /** This division and all below it, in reading order. */
  public Stream<Division> stream() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Division::stream));
  }

  /** The same division with each section replaced by what the function returns. */
  public Division mapSections(UnaryOperator<Section> change) {
    Section first = change.apply(opening);
    return new Division(first, children.stream().map(child -> child.mapSections(change)).toList());
  }
}
