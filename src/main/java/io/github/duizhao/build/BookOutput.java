package io.github.duizhao.build;

import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.Format;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Chapter;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.epub.EpubRenderer;
import io.github.duizhao.render.pdf.PdfFonts;
import io.github.duizhao.render.pdf.PdfOptions;
import io.github.duizhao.render.pdf.PdfRenderer;
import io.github.duizhao.render.pdf.PrintCheck;
import io.github.duizhao.render.site.SiteRenderer;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Renders a book in all its editions and formats: downloads first, so that the site knows them. */
final class BookOutput {
  private static final BuildSummary NOTHING = new BuildSummary(0, 0, 0);

  private final BookConfig config;
  private final BookReader.Manuscript manuscript;
  private final List<Edition> editions;
  private final RenderContext context;
  private final Report report;
  private final Progress progress;
  private final List<Download> downloads = new ArrayList<>();

  BookOutput(
      BookConfig config,
      BookReader.Manuscript manuscript,
      List<Edition> editions,
      RenderContext context,
      Report report,
      Progress progress) {
    this.config = config;
    this.manuscript = manuscript;
    this.editions = editions;
    this.context = context;
    this.report = report;
    this.progress = progress;
  }

  /** Writes the formats asked for; a template that fails ends it with a finding. */
  BuildSummary write(Set<Format> formats) {
    try {
      return writeAll(formats);
    } catch (TemplateFault fault) {
      report.add(fault.finding());
      return NOTHING;
    }
  }

  private BuildSummary writeAll(Set<Format> formats) {
    int pages = 0;
    if (formats.contains(Format.PDF)) {
      writePdfs();
    }
    if (formats.contains(Format.EPUB)) {
      writeEpubs();
    }
    int epubs = (int) downloads.stream().filter(d -> d.type() == Download.Type.EPUB).count();
    if (!downloads.isEmpty()) {
      Checksums.write(context.output().resolve("downloads"));
    }
    if (formats.contains(Format.SITE)) {
      pages = writeSite();
    }
    return new BuildSummary(pages, downloads.size() - epubs, epubs);
  }

  private void writePdfs() {
    PrintCheck.run(book(), context, report);
    if (report.hasErrors()) {
      return;
    }
    PdfFonts fonts = PdfFonts.of(context, book());
    for (Edition edition : editions) {
      for (Layout layout : layouts(edition)) {
        PdfRenderer renderer = new PdfRenderer(new PdfOptions(config.pdf().page(), layout), fonts);
        writePdf(renderer, edition, layout, Optional.empty());
        for (Chapter chapter : book().chapters()) {
          writePdf(renderer, edition, layout, Optional.of(chapter));
        }
      }
    }
  }

  private Set<Layout> layouts(Edition edition) {
    return edition.isBilingual() ? config.pdf().layouts() : Set.of(Layout.PARALLEL);
  }

  private void writePdf(
      PdfRenderer renderer, Edition edition, Layout layout, Optional<Chapter> chapter) {
    Publication publication = publication(edition, chapter);
    if (publication.pages().isEmpty()) {
      return;
    }
    Download download = new Download(Download.Type.PDF, edition, chapter, layout);
    progress.step(download.path(book().id()));
    renderer.render(publication, context);
    downloads.add(download);
  }

  private void writeEpubs() {
    EpubRenderer renderer = new EpubRenderer();
    for (Edition edition : editions) {
      Download download =
          new Download(Download.Type.EPUB, edition, Optional.empty(), Layout.PARALLEL);
      progress.step(download.path(book().id()));
      renderer.render(publication(edition, Optional.empty()), context);
      downloads.add(download);
    }
  }

  private int writeSite() {
    if (context.subsets().format() != WebFormat.WOFF2) {
      report.add(
          Finding.of(RuleId.FNT_002, "book.yml", "the website's fonts are WOFF, not WOFF2")
              .hint("on this platform there is no Brotli library; the fonts are a third larger"));
    }
    SiteRenderer renderer = new SiteRenderer(editions, downloads);
    int pages = 0;
    for (Edition edition : editions) {
      progress.step("site, " + edition.name());
      Publication publication = publication(edition, Optional.empty());
      renderer.render(publication, context);
      pages += publication.pages().size() + 1;
    }
    return pages;
  }

  private Publication publication(Edition edition, Optional<Chapter> chapter) {
    return chapter
        .map(only -> Publication.of(book(), edition, config.missingTranslation(), only))
        .orElseGet(() -> Publication.of(book(), edition, config.missingTranslation()));
  }

  private Book book() {
    return manuscript.book();
  }
}
