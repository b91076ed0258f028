package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Publication;
import java.util.List;

/** One line of the contents, in each language that the edition shows. */
public record ContentsLine(List<EpubLabel> labels, String href, List<ContentsLine> children) {

  public ContentsLine {
    labels = List.copyOf(labels);
    children = List.copyOf(children);
  }

  static List<ContentsLine> of(Publication publication, EpubLabels labels) {
    return publication.contents().stream().map(entry -> of(entry, labels)).toList();
  }

  private static ContentsLine of(Entry entry, EpubLabels labels) {
    return new ContentsLine(
        labels.of(entry.section()),
        FileNames.ofPage(entry.address().page()),
        entry.children().stream().map(child -> of(child, labels)).toList());
  }
}
