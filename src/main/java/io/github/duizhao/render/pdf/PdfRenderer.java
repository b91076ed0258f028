package io.github.duizhao.render.pdf;

import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.Renderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Renders a publication, a whole book or one chapter, as one PDF. Safe for use by several threads.
 *
 * <p>Example: the bilingual edition of the book {@code two-rivers} becomes {@code
 * downloads/two-rivers-bilingual.pdf}.
 */
public final class PdfRenderer implements Renderer {
  private final PdfOptions options;
  private final PdfFonts fonts;

  /**
   * A renderer.
   *
   * @param fonts cut for the book that the publications are editions of
   */
  public PdfRenderer(PdfOptions options, PdfFonts fonts) {
    this.options = options;
    this.fonts = fonts;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public void render(Publication publication, RenderContext context) {
    PdfModel model = new PdfModelBuilder(publication, options, context).build();
    Document document = context.templates().fillDocument("pdf/book.ftlh", model);
    Element body = (Element) document.getElementsByTagName("body").item(0);
    LinkPass.apply(body);
    NumberPass.apply(body);
    FigurePass.apply(body);
    PairPass.apply(body);
    if (model.cssClass().equals("parallel")) {
      ColumnPass.apply(body);
      NotePass.apply(body);
    }
    GapPass.apply(body);
    KeepPass.apply(body);
    XmpModel properties =
        XmpModel.of(publication, model.description(), cover(publication, context));
    String xmp = context.templates().fill("pdf/metadata.ftlx", properties);
    PdfPictures pictures = new PdfPictures(publication.pictures(), context::bytes);
    byte[] pdf = new Typesetter(fonts, pictures).set(document, xmp, properties);
    context.write(
        new Download(
                Download.Type.PDF,
                publication.edition(),
                publication.scope(),
                layout(publication.edition()))
            .path(publication.book().id()),
        pdf);
  }

  private static String cover(Publication publication, RenderContext context) {
    return context.words().word("cover", publication.edition().mainLanguage()).text();
  }

  private Layout layout(Edition edition) {
    return edition.isBilingual() ? options.layout() : Layout.PARALLEL;
  }
}
