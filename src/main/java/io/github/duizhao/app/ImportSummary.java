package io.github.duizhao.app;

import io.github.duizhao.collation.LineFate;
import io.github.duizhao.model.Variant;
import io.github.duizhao.revision.Revision;
import io.github.duizhao.source.Dropped;
import io.github.duizhao.source.WitnessCoverage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result of an import or of a dry run.
 *
 * @param dropped what was left out of the text, in the order of the witnesses
 * @param written the number of new or changed files
 * @param unchanged the number of other files
 * @param removed the number of files that only an earlier import wrote
 * @param edited manual changes in files that import would overwrite; if there are any, it writes
 *     nothing
 * @param lineFates which lines of each witness became which segment, in the order of the text, then
 *     those that have no place in it
 * @param variants where the witnesses differ, in the order of the text
 */
public record ImportSummary(
    int sections,
    int paragraphs,
    List<WitnessCoverage> coverage,
    List<Dropped> dropped,
    int written,
    int unchanged,
    int removed,
    List<Revision> edited,
    List<LineFate> lineFates,
    List<Variant> variants) {

  public ImportSummary {
    coverage = List.copyOf(coverage);
    dropped = List.copyOf(dropped);
    edited = List.copyOf(edited);
    lineFates = List.copyOf(lineFates);
    variants = List.copyOf(variants);
  }

  /** The summary of an import that could not start. */
  static ImportSummary nothing() {
    return new ImportSummary(0, 0, List.of(), List.of(), 0, 0, 0, List.of(), List.of(), List.of());
  }

  /** The lines to print: what was dropped, the coverage of each witness, the counts. */
  public List<String> lines() {
    Stream<String> counts = Stream.of("sections: " + sections, "paragraphs: " + paragraphs);
    return Stream.of(dropped.stream(), coverage.stream(), counts)
        .flatMap(lines -> lines)
        .map(Object::toString)
        .toList();
  }
}
