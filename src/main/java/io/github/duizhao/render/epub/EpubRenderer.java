package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renders the whole book in one edition to {@code downloads/ID-EDITION.epub}. */
public final class EpubRenderer {
  private final EpubFonts fonts;

  /** A renderer of books with such fonts. */
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
    Book book = new BookAssembler(publication, context).assemble(fonts);
    PackageDocument document =
        PackageDocument.of(
            book,
            publication.edition().mainLanguage().tag(),
            PackageMetadata.of(publication, new EpubLabels(publication, context.words())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PackageWriter(context.templates()).write(book, document, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the EPUB of " + publication.book().id(), e);
    }
    return out.toByteArray();
  }
}
