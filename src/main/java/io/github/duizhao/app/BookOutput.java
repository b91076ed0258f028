package io.github.duizhao.app;

import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.Format;
import io.github.duizhao.file.SystemReason;
import io.github.duizhao.html.GeneratedTitles;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Chapter;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.GeneratedPage;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.OutputWriteException;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.epub.EpubRenderer;
import io.github.duizhao.render.pdf.PdfFonts;
import io.github.duizhao.render.pdf.PdfOptions;
import io.github.duizhao.render.pdf.PdfRenderer;
import io.github.duizhao.render.site.SiteRenderer;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.status.BookStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Renders a book in all its editions and formats: downloads first, so that the site knows them. */
final class BookOutput {
  private final BookConfig config;
  private final BookReader.Manuscript manuscript;
  private final List<Edition> editions;
  private final Optional<BookStatus> status;
  private final RenderContext context;
  private final Report report;
  private final Progress progress;
  private final List<Download> downloads = new ArrayList<>();

  /**
   * The output of a book.
   *
   * @param withStatus whether the website says how far the translation has come
   */
  BookOutput(
      BookConfig config,
      BookReader.Manuscript manuscript,
      List<Edition> editions,
      boolean withStatus,
      RenderContext context,
      Report report,
      Progress progress) {
    this.config = config;
    this.manuscript = manuscript;
    this.editions = editions;
    this.status = Optional.of(manuscript.status()).filter(it -> withStatus);
    this.context = context;
    this.report = report;
    this.progress = progress;
  }

  /**
   * Writes the formats asked for; a template that fails, or a full disk, ends it with a finding.
   */
  BuildSummary write(Set<Format> formats) {
    try {
      return writeAll(formats);
    } catch (TemplateFault fault) {
      report.add(fault.finding());
    } catch (OutputWriteException fault) {
      String reason = SystemReason.of(Objects.requireNonNull(fault.getCause()));
      report.add(
          Finding.of(RuleId.OUT_002, fault.path() + " cannot be written: " + reason)
              .hint("make room on the disk, or write to another; the last output is as it was"));
    }
    return BuildSummary.nothing();
  }

  private BuildSummary writeAll(Set<Format> formats) {
    Book book =
        GeneratedPage.addTo(
            manuscript.book(),
            new GeneratedTitles(context.words(), config.metadata().languages())::of);
    List<Publication> whole =
        editions.stream()
            .map(edition -> Publication.of(book, edition, config.missingTranslation()))
            .toList();
    int pages = 0;
    if (formats.contains(Format.PDF)) {
      writePdfs(whole);
    }
    if (formats.contains(Format.EPUB)) {
      writeEpubs(whole);
    }
    int epubs = (int) downloads.stream().filter(d -> d.type() == Download.Type.EPUB).count();
    if (!downloads.isEmpty()) {
      context.write("downloads/SHA256SUMS", Checksums.of(context.output().resolve("downloads")));
    }
    if (formats.contains(Format.SITE)) {
      pages = writeSite(whole);
    }
    return new BuildSummary(pages, downloads.size() - epubs, epubs);
  }

  private void writePdfs(List<Publication> editions) {
    Book book = editions.get(0).book();
    PdfFonts fonts = PdfFonts.of(context, book);
    List<Pdf> pdfs = new ArrayList<>();
    for (Publication whole : editions) {
      for (Layout layout : layouts(whole.edition())) {
        pdfs.add(new Pdf(whole, layout));
        for (Chapter chapter : book.chapters()) {
          Publication part =
              Publication.of(book, whole.edition(), config.missingTranslation(), chapter);
          pdfs.add(new Pdf(part, layout));
        }
      }
    }
    pdfs.removeIf(pdf -> pdf.publication().pages().isEmpty());
    pdfs.forEach(pdf -> downloads.add(pdf.download()));
    Steps steps = new Steps(progress, "pdf", pdfs.size());
    context.workers().each(pdfs, pdf -> write(pdf, fonts, steps));
  }

  /** One PDF that is to be made. */
  private record Pdf(Publication publication, Layout layout) {
    Download download() {
      return new Download(Download.Type.PDF, publication.edition(), publication.scope(), layout);
    }
  }

  private void write(Pdf pdf, PdfFonts fonts, Steps steps) {
    steps.next(name(pdf.download()));
    PdfOptions options = new PdfOptions(config.pdf().page(), pdf.layout());
    new PdfRenderer(options, fonts).render(pdf.publication(), context);
  }

  private String name(Download download) {
    String path = download.path(book().id());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Set<Layout> layouts(Edition edition) {
    return edition.isBilingual() ? config.pdf().layouts() : Set.of(Layout.PARALLEL);
  }

  private void writeEpubs(List<Publication> editions) {
    EpubRenderer renderer = new EpubRenderer(config.epub().fonts());
    editions.forEach(publication -> downloads.add(epub(publication)));
    Steps steps = new Steps(progress, "epub", editions.size());
    context
        .workers()
        .each(
            editions,
            publication -> {
              steps.next(name(epub(publication)));
              renderer.render(publication, context);
            });
  }

  private static Download epub(Publication publication) {
    return new Download(
        Download.Type.EPUB, publication.edition(), Optional.empty(), Layout.PARALLEL);
  }

  private int writeSite(List<Publication> editions) {
    SiteRenderer renderer = new SiteRenderer(editions, downloads, status);
    int pages = 0;
    Steps steps = new Steps(progress, "site", editions.size());
    for (Publication publication : editions) {
      steps.next(publication.edition().name());
      renderer.render(publication, context);
      pages += publication.pages().size() + 1 + (status.isPresent() ? 1 : 0);
    }
    return pages;
  }

  private Book book() {
    return manuscript.book();
  }
}
