package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Publication;
import java.util.List;

/** One line of the contents, in each language that the edition shows. */
public record ContentsLine(List<Label> labels, String href, List<ContentsLine> children) {

  /** Copies the lists. */
  public ContentsLine {
    labels = List.copyOf(labels);
    children = List.copyOf(children);
  }

  static List<ContentsLine> of(Publication publication, Labels labels) {
    return publication.contents().stream().map(entry -> of(entry, labels)).toList();
  }

  private static ContentsLine of(Entry entry, Labels labels) {
    return new ContentsLine(
        labels.of(entry.section()),
        FileNames.ofPage(entry.address().page()),
        entry.children().stream().map(child -> of(child, labels)).toList());
  }
}
