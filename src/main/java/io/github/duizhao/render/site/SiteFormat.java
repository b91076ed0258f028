package io.github.duizhao.render.site;

import io.github.duizhao.check.Check;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.RenderRequest;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;

/** A website with all editions, which also offers the files of the other formats. */
public final class SiteFormat implements OutputFormat {

  @Override
  public String name() {
    return "site";
  }

  @Override
  public String unit() {
    return "page";
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  @Override
  public boolean listsDownloads() {
    return true;
  }

  @Override
  public List<Check> checks(RenderContext context) {
    return List.of((manuscript, report) -> checkFonts(context, report));
  }

  private static void checkFonts(RenderContext context, Report report) {
    if (context.subsets().format() != WebFormat.WOFF2) {
      report.add(
          Finding.of(RuleId.FNT_002, "book.yml", "web fonts are WOFF, not WOFF2")
              .hint(
                  "there is no Brotli library for this platform, or no room for it among the"
                      + " temporary files; the fonts are a third larger"));
    }
  }

  @Override
  public Rendered render(RenderRequest request, RenderContext context) {
    SiteRenderer renderer =
        new SiteRenderer(request.editions(), request.downloads(), request.status());
    RenderRequest.Steps steps = request.steps(this, request.editions().size());
    int pages = 0;
    for (Publication publication : request.editions()) {
      steps.next(publication.edition().name());
      renderer.render(publication, context);
      pages += publication.pages().size() + 1 + (request.status().isPresent() ? 1 : 0);
    }
    return new Rendered(pages, List.of());
  }
}
