package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.EpubFonts;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Renders the whole book in one edition to {@code downloads/ID-EDITION.epub}. */
public final class EpubRenderer implements Renderer {
  private final EpubFonts fonts;

  /** Creates a renderer of books with these fonts. */
  public EpubRenderer(EpubFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public void render(Publication publication, RenderContext context) {
    Download download =
        new Download(Download.Type.EPUB, publication.edition(), Optional.empty(), Layout.PARALLEL);
    context.write(download.path(publication.book().id()), bytes(publication, context));
  }

  private byte[] bytes(Publication publication, RenderContext context) {
    TextLabels labels = new TextLabels(publication, context.words());
    Book book = new BookAssembler(publication, labels, context).assemble(fonts);
    PackageDocument document = PackageDocument.of(book, publication, labels);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PackageWriter(context.templates()).write(book, document, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the EPUB of " + publication.book().id(), e);
    }
    return out.toByteArray();
  }
}
