package io.github.duizhao.render.pdf;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.GlyphCheck;
import io.github.duizhao.model.Division;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Format;
import io.github.duizhao.publication.FormatOption;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.RenderRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** PDFs of the book and of each chapter, in each edition and layout. */
public final class PdfFormat implements OutputFormat {
  private static final FormatOption<PageSize> PAGE =
      FormatOption.oneOf("page", PageSize::word, PageSize.A4);
  private static final FormatOption<Layout> LAYOUTS =
      FormatOption.someOf("layouts", Layout.PARALLEL);

  static final Format FORMAT = new Format("pdf", "PDF", true, List.of(PAGE, LAYOUTS));

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public List<Check> checks(RenderContext context) {
    return List.of(
        new GlyphCheck(book -> PdfFonts.missing(context.fonts(), context.words(), book)),
        new PrintCheck(),
        new FormulaNotice());
  }

  @Override
  public Rendered render(RenderRequest request, RenderContext context) {
    PdfFonts fonts = PdfFonts.of(context, request.book());
    PageSize page = request.options().one(PAGE);
    List<Pdf> pdfs = new ArrayList<>();
    for (Publication whole : request.editions()) {
      for (Layout layout : layouts(whole.edition(), request)) {
        PdfOptions options = new PdfOptions(page, layout);
        pdfs.add(new Pdf(whole, options));
        for (Division chapter : request.book().chapters()) {
          pdfs.add(new Pdf(whole.chapter(chapter), options));
        }
      }
    }
    pdfs.removeIf(pdf -> pdf.publication().pages().isEmpty());
    Consumer<String> steps = request.steps(this, pdfs.size());
    context
        .workers()
        .each(
            pdfs,
            pdf -> {
              steps.accept(pdf.download().fileName(request.book().id()));
              new PdfRenderer(pdf.options(), fonts).render(pdf.publication(), context);
            });
    return Rendered.of(pdfs.stream().map(Pdf::download).toList());
  }

  private static Set<Layout> layouts(Edition edition, RenderRequest request) {
    return edition.isBilingual() ? request.options().all(LAYOUTS) : Set.of(Layout.PARALLEL);
  }

  /** One PDF to render. */
  private record Pdf(Publication publication, PdfOptions options) {
    Download download() {
      return PdfRenderer.download(publication, options);
    }
  }
}
