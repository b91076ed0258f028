package io.github.duizhao.app;

import io.github.duizhao.config.ApparatusReader;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.PlainTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Imports a book. The expected files are those of the original and of the apparatus, and {@code
 * report.txt} with the output of import.
 */
public final class ImportGolden {
  private ImportGolden() {}

  /** Runs one case. */
  public static void run(Path in, Path out) throws IOException {
    Report report = new Report();
    ImportSummary summary =
        new ImportBook(new PlainTextReader())
            .run(new ImportRequest(in, ImportRequest.Mode.WRITE), report);
    StringBuilder said = new StringBuilder();
    summary.lines().forEach(line -> said.append(line).append('\n'));
    summary.lineFates().stream()
        .filter(taken -> taken.at().isEmpty())
        .forEach(taken -> said.append(taken).append('\n'));
    for (Finding finding : report.findings()) {
      said.append(finding.severity()).append(' ').append(finding).append('\n');
    }
    Files.writeString(out.resolve("report.txt"), said);
    try (Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(ImportGolden::isWritten).toList()) {
        Path target = out.resolve(in.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static boolean isWritten(Path path) {
    String name = Tree.slashed(path);
    return name.endsWith(".md")
        || name.endsWith(ApparatusReader.VARIANTS)
        || name.endsWith(ApparatusReader.EXTENTS);
  }
}
