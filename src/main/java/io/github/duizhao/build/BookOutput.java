package io.github.duizhao.build;

import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.Format;
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
import io.github.duizhao.render.site.SiteRenderer;
import io.github.duizhao.report.Report;
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
    PdfFonts fonts = PdfFonts.of(context, book());
    List<Pdf> pdfs = new ArrayList<>();
    for (Edition edition : editions) {
      for (Layout layout : layouts(edition)) {
        pdfs.add(new Pdf(publication(edition, Optional.empty()), layout));
        for (Chapter chapter : book().chapters()) {
          pdfs.add(new Pdf(publication(edition, Optional.of(chapter)), layout));
        }
      }
    }
    pdfs.removeIf(pdf -> pdf.publication().pages().isEmpty());
    Steps steps = new Steps(progress, "pdf", pdfs.size());
    for (Pdf pdf : pdfs) {
      steps.next(name(pdf.download()));
      PdfOptions options = new PdfOptions(config.pdf().page(), pdf.layout());
      new PdfRenderer(options, fonts).render(pdf.publication(), context);
      downloads.add(pdf.download());
    }
  }

  /** One PDF that is to be made. */
  private record Pdf(Publication publication, Layout layout) {
    Download download() {
      return new Download(Download.Type.PDF, publication.edition(), publication.scope(), layout);
    }
  }

  private String name(Download download) {
    String path = download.path(book().id());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Set<Layout> layouts(Edition edition) {
    return edition.isBilingual() ? config.pdf().layouts() : Set.of(Layout.PARALLEL);
  }

  private void writeEpubs() {
    EpubRenderer renderer = new EpubRenderer(config.epub().fonts());
    Steps steps = new Steps(progress, "epub", editions.size());
    for (Edition edition : editions) {
      Download download =
          new Download(Download.Type.EPUB, edition, Optional.empty(), Layout.PARALLEL);
      steps.next(name(download));
      renderer.render(publication(edition, Optional.empty()), context);
      downloads.add(download);
    }
  }

  private int writeSite() {
    SiteRenderer renderer = new SiteRenderer(editions, downloads);
    int pages = 0;
    Steps steps = new Steps(progress, "site", editions.size());
    for (Edition edition : editions) {
      steps.next(edition.name());
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
