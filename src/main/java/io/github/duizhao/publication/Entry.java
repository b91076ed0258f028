package io.github.duizhao.publication;

import io.github.duizhao.model.Section;
import java.util.List;

/** One line of the table of contents, with the lines below it. */
public record Entry(Section section, Address address, List<Entry> children) {
  public Entry {
    children = List.copyOf(children);
  }
}
