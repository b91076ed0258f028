package io.github.duizhao.app;

import io.github.duizhao.check.Manuscript;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.file.SystemReason;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Languages;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.GeneratedPage;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.OutputWriteException;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.RenderRequest;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders a book in some editions and formats, and writes all files of a build. */
final class BookOutput {
  private final BookConfig config;
  private final Manuscript manuscript;
  private final List<Edition> editions;
  private final boolean withStatus;
  private final RenderContext context;
  private final Report report;
  private final Progress progress;

  /**
   * The output of a book.
   *
   * @param withStatus whether readers see the status of the translation
   */
  BookOutput(
      BookConfig config,
      Manuscript manuscript,
      List<Edition> editions,
      boolean withStatus,
      RenderContext context,
      Report report,
      Progress progress) {
    this.config = config;
    this.manuscript = manuscript;
    this.editions = editions;
    this.withStatus = withStatus;
    this.context = context;
    this.report = report;
    this.progress = progress;
  }

  /** Writes the formats. If a template is faulty or the disk is full, reports that and stops. */
  BuildSummary write(List<OutputFormat> formats) {
    try {
      return writeAll(formats);
    } catch (TemplateFault fault) {
      report.add(fault.finding());
    } catch (OutputWriteException fault) {
      String reason = SystemReason.of(Objects.requireNonNull(fault.getCause()));
      report.add(
          Finding.of(RuleId.OUT_002, fault.path() + " cannot be written: " + reason)
              .hint("free some disk space, or use another disk; the last output is unchanged"));
    }
    return BuildSummary.nothing();
  }

  private BuildSummary writeAll(List<OutputFormat> formats) {
    List<Publication> publications = publications();
    List<Download> downloads = new ArrayList<>();
    Map<OutputFormat, OutputFormat.Rendered> rendered = new HashMap<>();
    for (OutputFormat format : inRenderingOrder(formats)) {
      OutputFormat.Rendered result = format.render(request(publications, downloads), context);
      rendered.put(format, result);
      downloads.addAll(result.downloads());
    }
    if (!downloads.isEmpty()) {
      context.write("downloads/SHA256SUMS", checksums(context.output().resolve("downloads")));
    }
    Map<String, Long> sizes = Tree.sizes(context.output());
    return new BuildSummary(
        formats.stream()
            .map(
                format ->
                    amount(format, Objects.requireNonNull(rendered.get(format)), sizes, downloads))
            .filter(amount -> amount.files() > 0)
            .toList());
  }

  /** The checksums of all files in a folder, sorted by path, in the format of sha256sum. */
  private static String checksums(Path folder) {
    StringBuilder lines = new StringBuilder();
    try {
      for (String path : Tree.sizes(folder).keySet()) {
        lines.append(Sha256.hex(Files.readAllBytes(folder.resolve(path))));
        lines.append("  ").append(path).append('\n');
      }
      return lines.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private List<Publication> publications() {
    Languages languages = config.metadata().languages();
    Book book =
        GeneratedPage.addTo(manuscript.book(), page -> context.words().title(page, languages));
    return editions.stream()
        .map(edition -> Publication.of(book, edition, config.missingTranslation()))
        .toList();
  }

  /** The formats in order, but one that lists downloads after those that write them. */
  private static List<OutputFormat> inRenderingOrder(List<OutputFormat> formats) {
    return formats.stream().sorted(Comparator.comparing(OutputFormat::listsDownloads)).toList();
  }

  private RenderRequest request(List<Publication> publications, List<Download> downloads) {
    return new RenderRequest(
        publications,
        config.options(),
        Optional.of(manuscript.status()).filter(it -> withStatus),
        downloads,
        progress::step);
  }

  /** The files of a format are its downloads; the files of the website are all that are none. */
  private BuildSummary.Amount amount(
      OutputFormat format,
      OutputFormat.Rendered rendered,
      Map<String, Long> sizes,
      List<Download> downloads) {
    Map<String, Long> files = new HashMap<>(sizes);
    if (format.listsDownloads()) {
      files.keySet().removeAll(paths(downloads));
    } else {
      files.keySet().retainAll(paths(rendered.downloads()));
    }
    long bytes = files.values().stream().mapToLong(Long::longValue).sum();
    return new BuildSummary.Amount(
        format.name(), format.format().unit(), rendered.units(), files.size(), bytes);
  }

  private Set<String> paths(List<Download> downloads) {
    return downloads.stream()
        .map(download -> download.path(manuscript.book().id()))
        .collect(Collectors.toSet());
  }
}
