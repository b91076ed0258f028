package io.github.duizhao.alignment;

import io.github.duizhao.model.Division;
import io.github.duizhao.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Nests the sections of the body by their depths. Sections are added in reading order. */
final class DivisionTree {
  private final List<Division> divisions = new ArrayList<>();

  /** The divisions that can still have children, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(Optional<Section> opening, List<Division> children) {}

  /**
   * Adds the section of the next place.
   *
   * @param section empty if its file could not be read; then what it contains is left out
   * @param depth the number of divisions that contain it
   */
  void add(Optional<Section> section, int depth) {
    while (open.size() > depth) {
      close();
    }
    open.push(new Open(section, new ArrayList<>()));
  }

  /** All divisions of the top level. */
  List<Division> divisions() {
    while (!open.isEmpty()) {
      close();
    }
    return divisions;
  }

  private void close() {
    Open closed = open.pop();
    List<Division> siblings = open.isEmpty() ? divisions : open.peek().children();
    closed.opening().ifPresent(it -> siblings.add(new Division(it, closed.children())));
  }
}
