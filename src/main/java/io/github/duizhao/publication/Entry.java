package io.github.duizhao.publication;

import io.github.duizhao.model.Section;
import java.util.List;

/** An entry of the table of contents, with its subentries. */
public record Entry(Section section, Address address, List<Entry> children) {
  public Entry {
    children = List.copyOf(children);
  }
}
