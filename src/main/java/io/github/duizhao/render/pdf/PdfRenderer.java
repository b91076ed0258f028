package io.github.duizhao.render.pdf;

import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.PictureBytes;
import io.github.duizhao.render.RenderContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Renders a publication, the whole book or one chapter, as a PDF. Safe for use by several threads.
 *
 * <p>Example: the bilingual edition of the book {@code two-rivers} becomes {@code
 * downloads/two-rivers-bilingual.pdf}.
 */
public final class PdfRenderer {
  private static final String TEMPLATE = "pdf/book.ftlh";

  private final PdfOptions options;
  private final PdfFonts fonts;

  /**
   * Creates a renderer.
   *
   * @param fonts the fonts, cut down for the book of the publications
   */
  public PdfRenderer(PdfOptions options, PdfFonts fonts) {
    this.options = options;
    this.fonts = fonts;
  }

  /** Writes the PDF to its path below the context's folder. */
  public void render(Publication publication, RenderContext context) {
    PdfModel model = new PdfModelBuilder(publication, options, context).build();
    Document document = context.templates().fillDocument(TEMPLATE, model);
    if (!(document.getElementsByTagName("body").item(0) instanceof Element body)) {
      throw TemplateFault.in(TEMPLATE, "the result has no <body>");
    }
    LinkPass.apply(body);
    NumberPass.apply(body);
    FigurePass.apply(body);
    DecorationPass.apply(body);
    PairPass.apply(body);
    if (model.cssClass().equals("parallel")) {
      ColumnPass.apply(body);
      NotePass.apply(body);
    }
    GapPass.apply(body);
    TablePass.apply(body);
    KeepPass.apply(body);
    MarkPass.apply(body);
    OrderPass.apply(body);
    XmpModel properties =
        XmpModel.of(publication, model.description(), cover(publication, context));
    String xmp = context.templates().fillXml("pdf/metadata.ftlx", properties);
    PdfPictures pictures = new PdfPictures(publication.pictures(), PictureBytes::of);
    byte[] pdf =
        set(
            new Typesetter(fonts, pictures, context.workers()::checkStop),
            document,
            xmp,
            properties,
            context);
    context.write(download(publication, options).path(publication.book().id()), pdf);
  }

  /** The file that a publication becomes. */
  static Download download(Publication publication, PdfOptions options) {
    boolean hasLayouts = publication.edition().isBilingual();
    return new Download(
        PdfFormat.FORMAT.name(),
        publication.edition(),
        publication.scope(),
        hasLayouts ? options.layout() : Layout.PARALLEL);
  }

  /** Typesets the document. A failure is a fault of the theme if the book has changed the theme. */
  private static byte[] set(
      Typesetter typesetter,
      Document document,
      String xmp,
      XmpModel properties,
      RenderContext context) {
    try {
      return typesetter.set(document, xmp, properties);
    } catch (Typesetter.Failure e) {
      throw context.theme().changes("ftlh", "ftlx", "css")
          ? TemplateFault.in(TEMPLATE, String.valueOf(e.getMessage()))
          : e;
    }
  }

  private static String cover(Publication publication, RenderContext context) {
    return context.words().word("cover", publication.edition().mainLanguage()).text();
  }
}
