package io.github.duizhao.app;

import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.config.Format;
import io.github.duizhao.config.Nearest;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Languages;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code duizhao build}: reads a book, checks it and publishes it. With an error among the
 * findings, or a warning if the request is strict, nothing is published and the last output stays.
 */
public final class BuildBook {
  private final BuildRequest request;
  private final BookConfig config;
  private final Report report;
  private final Progress progress;

  private BuildBook(BuildRequest request, BookConfig config, Report report, Progress progress) {
    this.request = request;
    this.config = config;
    this.report = report;
    this.progress = progress;
  }

  /**
   * Builds a book.
   *
   * @return what was published; nothing if the report says why not
   * @throws WrongRequestException if the book has no such edition
   */
  public static BuildSummary run(BuildRequest request, Report report, Progress progress) {
    Optional<BookConfig> config = BookConfigReader.read(request.book(), report);
    return config.isEmpty()
        ? BuildSummary.nothing()
        : new BuildBook(request, config.get(), report, progress).run();
  }

  private BuildSummary run() {
    try (Workers workers = Workers.onAllProcessors()) {
      return run(workers);
    }
  }

  private BuildSummary run(Workers workers) {
    List<Edition> editions = editions();
    Set<Format> formats = request.formats().isEmpty() ? config.outputs() : request.formats();
    Theme theme = new Theme(Optional.of(request.book().resolve("templates")));
    FontCache cache = FontCache.of(request.book());
    RenderContext context =
        RenderContext.of(
            request.book(),
            theme,
            FontFiles.read(request.book(), config.fonts(), report),
            new Subsets(cache, WebFormat.best()),
            workers);
    progress.step("reading " + config.id());
    BookReader.Manuscript manuscript =
        new Inspection(request.book(), config, context, report).run(formats);
    if (failed()) {
      return BuildSummary.nothing();
    }
    try (Workspace workspace =
        Workspace.open(request.book(), request.destination(), report).orElse(null)) {
      if (workspace == null) {
        return BuildSummary.nothing();
      }
      progress.undoBy(workspace::abandon);
      BookOutput output =
          new BookOutput(
              config,
              manuscript,
              editions,
              request.options().contains(BuildOption.STATUS),
              context.to(workspace.folder()),
              report,
              progress);
      BuildSummary summary = output.write(formats);
      if (failed()) {
        return BuildSummary.nothing();
      }
      List<Amount> amounts = Amount.in(workspace.folder(), formats);
      if (!workspace.publish()) {
        return BuildSummary.nothing();
      }
      cache.prune();
      return summary.with(amounts);
    }
  }

  private boolean failed() {
    return report.hasErrors()
        || (request.options().contains(BuildOption.STRICT) && report.count(Severity.WARNING) > 0);
  }

  private List<Edition> editions() {
    Languages languages = config.metadata().languages();
    List<Edition> all = Edition.all(languages);
    List<String> names = all.stream().map(Edition::name).toList();
    List<String> asked = request.editions().orElse(names);
    for (String name : asked) {
      if (!names.contains(name)) {
        throw new WrongRequestException(
            "the book has no edition '"
                + name
                + "'; it has "
                + String.join(", ", names)
                + Nearest.hint(name, names).map(hint -> "; " + hint).orElse(""));
      }
    }
    return all.stream().filter(edition -> asked.contains(edition.name())).toList();
  }
}
