package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.github.duizhao.html.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a book of epub4j's as an EPUB 3.3 file. Files are written one after the other, sorted by
 * name; nothing but the file in hand is held.
 */
final class PackageWriter {
  private static final String ROOT = "EPUB/";

  private final Templates templates;

  PackageWriter(Templates templates) {
    this.templates = templates;
  }

  void write(Book book, PackageDocument document, OutputStream out) throws IOException {
    List<Resource> resources =
        book.getResources().getAll().stream()
            .sorted(Comparator.comparing(Resource::getHref))
            .toList();
    try (PackageZip zip = new PackageZip(out)) {
      zip.add("META-INF/container.xml", templates.fill("epub/container.ftlx", document));
      zip.add(ROOT + FileNames.PACKAGE, templates.fill("epub/package.ftlx", document));
      for (Resource resource : resources) {
        write(zip, resource);
      }
    }
  }

  private static void write(PackageZip zip, Resource resource) throws IOException {
    String name = ROOT + resource.getHref();
    try (InputStream in = resource.getInputStream()) {
      if (MediaTypes.isBitmapImage(resource.getMediaType())) {
        zip.store(name, in.readAllBytes());
      } else {
        zip.add(name, in);
      }
    }
  }
}
