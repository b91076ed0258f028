package io.github.duizhao.cli;

import io.github.duizhao.app.ImportSummary;
import io.github.duizhao.model.Variant;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints what an import would do, one line each: which lines of each witness go where, which lines
 * are dropped, how much is taken, and where the witnesses differ.
 *
 * <pre>
 * A 3-13 → c4-1-p1
 * content/witnesses/page.txt:14: dropped "3" (^[0-9]{1,2}$)
 * A: 99.5 % taken, 10439 of 10492 characters
 * c4-1-p1  常泰 A] 崇泰 B  substitution  taken A: the name today
 * </pre>
 */
final class ImportPreview {
  private final PrintWriter out;

  ImportPreview(PrintWriter out) {
    this.out = out;
  }

  void print(ImportSummary summary) {
    summary.lineFates().forEach(this::line);
    summary.dropped().forEach(this::line);
    summary.coverage().forEach(this::line);
    summary.variants().forEach(variant -> line(text(variant)));
  }

  private void line(Object line) {
    out.println(Outcome.printable(line.toString()));
  }

  private static String text(Variant variant) {
    String others =
        variant.readings().values().stream()
            .filter(reading -> !reading.equals(variant.lemma()))
            .distinct()
            .map(reading -> reading(reading, variant))
            .collect(Collectors.joining(", "));
    return "%s  %s] %s  %s  %s: %s"
        .formatted(
            variant.at(),
            reading(variant.lemma(), variant),
            others,
            variant.kind().name().toLowerCase(Locale.ROOT),
            variant.taken().map(witness -> "taken " + witness).orElse("emended"),
            variant.reason().texts().values().iterator().next());
  }

  /** A reading and its witnesses: {@code 崇泰 B C}; {@code om.} for an omission. */
  private static String reading(String words, Variant variant) {
    String witnesses =
        variant.readings().entrySet().stream()
            .filter(entry -> entry.getValue().equals(words))
            .map(entry -> " " + entry.getKey())
            .collect(Collectors.joining());
    return (words.isEmpty() ? "om." : words) + witnesses;
  }
}
