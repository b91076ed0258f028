package io.github.duizhao.app;

import io.github.duizhao.check.Manuscript;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.BookConfigReader;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Languages;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Nearest;
import java.util.List;
import java.util.Optional;

/**
 * {@code duizhao build}: reads a book, checks it and publishes it. If there are errors, or warnings
 * with {@link BuildRequest.Option#STRICT}, nothing is published and the last output is kept.
 */
public final class BuildBook {
  private final BuildRequest request;
  private final BookConfig config;
  private final Resources resources;
  private final Report report;
  private final Progress progress;

  private BuildBook(
      BuildRequest request,
      BookConfig config,
      Resources resources,
      Report report,
      Progress progress) {
    this.request = request;
    this.config = config;
    this.resources = resources;
    this.report = report;
    this.progress = progress;
  }

  /**
   * Builds a book with all processors and no time limit.
   *
   * @return what was published; nothing if the build failed, and then the report says why
   * @throws WrongRequestException if the book has no such edition
   */
  public static BuildSummary run(BuildRequest request, Report report, Progress progress) {
    return run(request, Resources.all(), report, progress);
  }

  /**
   * Builds a book.
   *
   * @return what was published; nothing if the build failed, and then the report says why
   * @throws WrongRequestException if the book has no such edition
   * @throws TimeLimitException if it takes too long; then nothing is published, the last output is
   *     kept, and the report is incomplete
   */
  public static BuildSummary run(
      BuildRequest request, Resources resources, Report report, Progress progress) {
    return resources.run(
        (workers, limit) ->
            BookConfigReader.read(request.book(), OutputFormats.described(), report)
                .map(config -> new BuildBook(request, config, resources, report, progress))
                .map(build -> build.run(workers, limit))
                .orElseGet(BuildSummary::nothing));
  }

  private BuildSummary run(Workers workers, TimeLimit limit) {
    List<Edition> editions = editions();
    List<OutputFormat> formats = formats();
    Theme theme = new Theme(Optional.of(request.book().resolve("templates")));
    FontCache cache =
        resources.fontCache().map(FontCache::in).orElseGet(() -> FontCache.of(request.book()));
    RenderContext context =
        RenderContext.of(
            request.book(),
            theme,
            FontFiles.read(request.book(), config.fonts(), report),
            new Subsets(cache, WebFormat.best()),
            workers);
    progress.step("reading " + config.id());
    Manuscript manuscript = new BookLoader(request.book(), config, report).load(workers);
    new BookChecker(config, context, report).run(manuscript, formats);
    if (failed()) {
      return BuildSummary.nothing();
    }
    try (Workspace workspace =
        Workspace.open(request.book(), request.destination(), report).orElse(null)) {
      if (workspace == null) {
        return BuildSummary.nothing();
      }
      progress.onCancel(workspace::abandon);
      limit.onTimeout(workspace::abandon);
      BookOutput output =
          new BookOutput(
              config,
              manuscript,
              editions,
              request.options().contains(BuildRequest.Option.STATUS),
              context.to(workspace.folder()),
              report,
              progress);
      BuildSummary summary = output.write(formats);
      if (failed()) {
        return BuildSummary.nothing();
      }
      limit.lift();
      if (!workspace.publish()) {
        return BuildSummary.nothing();
      }
      cache.prune();
      return summary;
    }
  }

  private List<OutputFormat> formats() {
    return request.formats().isEmpty()
        ? OutputFormats.named(config.outputs())
        : OutputFormats.ALL.stream().filter(request.formats()::contains).toList();
  }

  private boolean failed() {
    return report.hasErrors()
        || (request.options().contains(BuildRequest.Option.STRICT)
            && report.count(Severity.WARNING) > 0);
  }

  private List<Edition> editions() {
    Languages languages = config.metadata().languages();
    List<Edition> all = Edition.all(languages);
    List<String> names = all.stream().map(Edition::name).toList();
    List<String> requested = request.editions().orElse(names);
    for (String name : requested) {
      if (!names.contains(name)) {
        throw new WrongRequestException(
            "the book has no edition '"
                + name
                + "'; it has "
                + String.join(", ", names)
                + Nearest.hint(name, names).map(hint -> "; " + hint).orElse(""));
      }
    }
    return all.stream().filter(edition -> requested.contains(edition.name())).toList();
  }
}
