package io.github.duizhao.app;

import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.Theme;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code duizhao check}: finds in a book all that {@code build} would find, and writes nothing to
 * the book's folder. A book that changes templates is rendered to a folder that is thrown away,
 * since no template can be judged unfilled.
 */
public final class CheckBook {
  private CheckBook() {}

  /** Checks a book. */
  public static void run(Path book, Report report, Progress progress) {
    BookConfigReader.read(book, report).ifPresent(config -> run(book, config, report, progress));
  }

  private static void run(Path book, BookConfig config, Report report, Progress progress) {
    try (Workers workers = Workers.onAllProcessors()) {
      run(book, config, report, progress, workers);
    }
  }

  private static void run(
      Path book, BookConfig config, Report report, Progress progress, Workers workers) {
    Theme theme = new Theme(Optional.of(book.resolve("templates")));
    RenderContext context =
        RenderContext.of(
            book, theme, FontFiles.read(book, config.fonts(), report), Subsets.unkept(), workers);
    progress.step("reading " + config.id());
    BookReader.Manuscript manuscript =
        new Inspection(book, config, context, report).run(config.outputs());
    if (!report.hasErrors() && theme.changes("ftlh", "ftlx", "properties")) {
      rehearse(config, manuscript, context, report, progress);
    }
  }

  private static void rehearse(
      BookConfig config,
      BookReader.Manuscript manuscript,
      RenderContext context,
      Report report,
      Progress progress) {
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
        output.write(config.outputs());
      } finally {
        Tree.delete(folder);
      }
    } catch (IOException e) {
      report.add(
          Finding.of(
                  RuleId.OUT_002,
                  "the folder for temporary files cannot be used: " + e.getMessage())
              .hint("make room there, or let yourself write there"));
    }
  }
}
