package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renders the whole book in one edition to {@code downloads/ID-EDITION.epub}. */
public final class EpubRenderer {
  private final EpubFonts fonts;

  /** Creates a renderer of EPUBs with these fonts. */
  public EpubRenderer(EpubFonts fonts) {
    this.fonts = fonts;
  }

  /** Writes the EPUB to its path below the context's folder. */
  public void render(Publication publication, RenderContext context) {
    context.write(download(publication).path(publication.book().id()), bytes(publication, context));
  }

  /** The file that a publication becomes. */
  static Download download(Publication publication) {
    return new Download(EpubFormat.FORMAT.name(), publication.edition());
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
