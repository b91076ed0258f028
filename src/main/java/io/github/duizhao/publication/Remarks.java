package io.github.duizhao.publication;

import io.github.duizhao.model.Section;
import java.util.List;

/** The remarks of one section, in the order of the text. */
public record Remarks(Section section, List<LetteredRemark> list) {

  public Remarks {
    list = List.copyOf(list);
  }
}
