package io.github.duizhao.render.site;

import io.github.duizhao.check.Check;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.publication.Format;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.RenderRequest;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;
import java.util.function.Consumer;

/** A website with all editions, which also offers the files of the other formats. */
public final class SiteFormat implements OutputFormat {

  private static final Format FORMAT = new Format("site", "page", true, List.of());

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public boolean listsDownloads() {
    return true;
  }

  @Override
  public List<Check> checks(RenderContext context) {
    return List.of(new PagePathCheck(), (manuscript, report) -> checkFonts(context, report));
  }

  private static void checkFonts(RenderContext context, Report report) {
    if (context.subsets().format() != WebFormat.WOFF2) {
      report.add(
          Finding.of(RuleId.FNT_002, "book.yml", "web fonts are WOFF, not WOFF2")
              .hint(
                  "free some space for temporary files; if this platform has no Brotli library,"
                      + " accept fonts that are a third larger"));
    }
  }

  @Override
  public Rendered render(RenderRequest request, RenderContext context) {
    SiteRenderer renderer =
        new SiteRenderer(request.editions(), request.downloads(), request.status());
    Consumer<String> steps = request.steps(this, request.editions().size());
    int pages = 0;
    for (Publication publication : request.editions()) {
      steps.accept(publication.edition().name());
      renderer.render(publication, context);
      pages += publication.pages().size() + 1 + (request.status().isPresent() ? 1 : 0);
    }
    return new Rendered(pages, List.of());
  }
}
