package io.github.duizhao.app;

import io.github.duizhao.check.Manuscript;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.html.Theme;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code duizhao check}: reports everything that {@code build} would report, and writes nothing to
 * the book's folder. A book with its own templates or interface words is rendered to a temporary
 * folder, because their faults only show there.
 */
public final class CheckBook {
  private final Path book;
  private final BookConfig config;
  private final Resources resources;
  private final Report report;
  private final Progress progress;

  private CheckBook(
      Path book, BookConfig config, Resources resources, Report report, Progress progress) {
    this.book = book;
    this.config = config;
    this.resources = resources;
    this.report = report;
    this.progress = progress;
  }

  /** Checks a book with all processors and no time limit. */
  public static void run(Path book, Report report, Progress progress) {
    run(book, Resources.all(), report, progress);
  }

  /**
   * Checks a book.
   *
   * @throws TimeLimitException if it takes too long; then the report is incomplete
   */
  public static void run(Path book, Resources resources, Report report, Progress progress) {
    resources.run(
        (workers, limit) -> {
          BookConfigReader.read(book, OutputFormats.described(), report)
              .map(config -> new CheckBook(book, config, resources, report, progress))
              .ifPresent(check -> check.run(workers));
          return report;
        });
  }

  private void run(Workers workers) {
    Theme theme = new Theme(Optional.of(book.resolve("templates")));
    Subsets subsets =
        resources
            .fontCache()
            .map(folder -> new Subsets(FontCache.in(folder), WebFormat.best()))
            .orElseGet(Subsets::uncached);
    RenderContext context =
        RenderContext.of(
            book, theme, FontFiles.read(book, config.fonts(), report), subsets, workers);
    progress.step("reading " + config.id());
    List<OutputFormat> formats = OutputFormats.named(config.outputs());
    Manuscript manuscript = new BookLoader(book, config, report).load(workers);
    new BookChecker(config, context, report).run(manuscript, formats);
    if (!report.hasErrors() && theme.changes("ftlh", "ftlx", "properties")) {
      renderTemporarily(manuscript, formats, context);
    }
  }

  private void renderTemporarily(
      Manuscript manuscript, List<OutputFormat> formats, RenderContext context) {
    try {
      Path folder = Files.createTempDirectory("duizhao-check");
      try {
        BookOutput output =
            new BookOutput(
                config,
                manuscript,
                Edition.all(config.metadata().languages()),
                true,
                context.to(folder),
                report,
                progress);
        output.write(formats);
      } finally {
        Tree.delete(folder);
      }
    } catch (IOException e) {
      report.add(
          Finding.of(
                  RuleId.OUT_002,
                  "the folder for temporary files cannot be used: " + e.getMessage())
              .hint("free some space there, or make it writable"));
    }
  }
}
