package io.github.duizhao.config;

import io.github.duizhao.model.Decision;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.HeadingForm;
import io.github.duizhao.source.PageFurniture;
import io.github.duizhao.source.SuppliedHeading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads {@code content/import.yml}. The keys are {@code witnesses}, {@code coverage}, {@code
 * furniture}, {@code headings}, {@code supplied} and {@code decisions}; only {@code witnesses} must
 * be there.
 */
public final class ImportConfigReader {
  /** Where the settings stand below the book's folder. */
  public static final String PATH = "content/import.yml";

  private static final double DEFAULT_COVERAGE = 0.95;
  private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?");

  private ImportConfigReader() {}

  /** The settings of the import, or findings of SRC and CFG rules, all in one run. */
  public static Optional<ImportConfig> read(Path bookFolder, Report report) {
    Faults faults = new Faults(PATH, report);
    return YamlReader.read(bookFolder, faults).flatMap(root -> read(root, faults));
  }

  private static Optional<ImportConfig> read(YamlMapping root, Faults faults) {
    List<WitnessConfig> witnesses = WitnessReader.read(root, faults);
    double coverage =
        root.optional("coverage").flatMap(ImportConfigReader::share).orElse(DEFAULT_COVERAGE);
    List<PageFurniture> furniture = items(root, "furniture", PatternReader::furniture);
    List<HeadingForm> headings = items(root, "headings", PatternReader::heading);
    List<SuppliedHeading> supplied = items(root, "supplied", ImportConfigReader::supplied);
    List<Decision> decisions = items(root, "decisions", DecisionReader::read);
    root.refuseOthers();
    return faults.any()
        ? Optional.empty()
        : Optional.of(
            new ImportConfig(witnesses, coverage, furniture, headings, supplied, decisions));
  }

  private static Optional<Double> share(YamlValue value) {
    return value
        .textThat("a share of 1 such as 0.95", SHARE.asMatchPredicate())
        .map(Double::valueOf);
  }

  private static <T> List<T> items(
      YamlMapping root, String key, Function<YamlValue, Optional<T>> reading) {
    return root.optional(key).flatMap(value -> value.list(reading)).orElse(List.of());
  }

  private static Optional<SuppliedHeading> supplied(YamlValue item) {
    return item.mapping()
        .flatMap(
            mapping -> {
              Optional<String> heading = mapping.required("heading").flatMap(YamlValue::text);
              Optional<String> title = mapping.required("title").flatMap(YamlValue::text);
              Optional<String> in = mapping.optional("in").flatMap(YamlValue::text);
              mapping.refuseOthers();
              return heading.isEmpty() || title.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new SuppliedHeading(heading.get(), title.get(), in, item.origin()));
            });
  }
}
