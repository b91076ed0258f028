package io.github.duizhao.config;

import io.github.duizhao.report.Report;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code content/apparatus.yml} and {@code content/extents.yml}, which import writes. A file
 * that is not there counts as an empty list.
 */
public final class ApparatusReader {
  /** Where the variants stand below the book's folder. */
  public static final String VARIANTS = "content/apparatus.yml";

  /** Where the extents of the witnesses stand below the book's folder. */
  public static final String EXTENTS = "content/extents.yml";

  private ApparatusReader() {}

  /** Both lists, or findings of SRC and CFG rules, all in one run. */
  public static Optional<ApparatusConfig> read(Path bookFolder, Report report) {
    var variants = read(bookFolder, new Faults(VARIANTS, report), VariantReader::read);
    var extents = read(bookFolder, new Faults(EXTENTS, report), ExtentReader::read);
    return variants.isEmpty() || extents.isEmpty()
        ? Optional.empty()
        : Optional.of(new ApparatusConfig(variants.get(), extents.get()));
  }

  private static <T> Optional<List<T>> read(
      Path bookFolder, Faults faults, Function<YamlValue, Optional<T>> reading) {
    if (!Files.exists(bookFolder.resolve(faults.path()), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(List.of());
    }
    Optional<List<T>> entries =
        YamlReader.readList(bookFolder, faults)
            .map(items -> items.stream().flatMap(item -> reading.apply(item).stream()).toList());
    return faults.any() ? Optional.empty() : entries;
  }
}
