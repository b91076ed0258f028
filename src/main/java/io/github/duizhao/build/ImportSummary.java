package io.github.duizhao.build;

import io.github.duizhao.source.Coverage;
import io.github.duizhao.source.Dropped;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import has done, or would do.
 *
 * @param dropped what was left out of the text, in the order of the witness
 * @param written files whose content is new
 * @param unchanged files that were right already
 * @param removed files that an earlier import wrote and this one does not
 */
public record ImportSummary(
    int sections,
    int paragraphs,
    List<Coverage> coverage,
    List<Dropped> dropped,
    int written,
    int unchanged,
    int removed) {

  /** Copies the lists. */
  public ImportSummary {
    coverage = List.copyOf(coverage);
    dropped = List.copyOf(dropped);
  }

  /** As printed: what was dropped, the coverage, the counts; each line ends with a line feed. */
  @Override
  public String toString() {
    String counts =
        "%d sections, %d paragraphs; files: %d written, %d unchanged, %d removed\n"
            .formatted(sections, paragraphs, written, unchanged, removed);
    return lines(dropped) + lines(coverage) + counts;
  }

  private static String lines(List<?> items) {
    return items.stream().map(item -> item + "\n").collect(Collectors.joining());
  }
}
