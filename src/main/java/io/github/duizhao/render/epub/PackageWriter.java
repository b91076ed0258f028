package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.github.duizhao.html.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an epub4j book as an EPUB 3.3 container: first the uncompressed {@code mimetype}, then the
 * other files sorted by name. The same book gives the same bytes.
 */
final class PackageWriter {
  private static final String ROOT = "EPUB/";

  /** A month after the DOS epoch, because for the epoch itself the JDK adds an extra field. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Templates templates;

  PackageWriter(Templates templates) {
    this.templates = templates;
  }

  void write(Book book, PackageDocument document, OutputStream out) throws IOException {
    List<Resource> resources =
        book.getResources().getAll().stream()
            .sorted(Comparator.comparing(Resource::getHref))
            .toList();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      store(zip, "mimetype", bytes("application/epub+zip"));
      compress(zip, "META-INF/container.xml", templates.fill("epub/container.ftlx", document));
      compress(zip, ROOT + FileNames.PACKAGE, templates.fill("epub/package.ftlx", document));
      for (Resource resource : resources) {
        write(zip, resource);
      }
    }
  }

  private static void write(ZipOutputStream zip, Resource resource) throws IOException {
    String name = ROOT + resource.getHref();
    try (InputStream in = resource.getInputStream()) {
      if (MediaTypes.isBitmapImage(resource.getMediaType())) {
        store(zip, name, in.readAllBytes());
      } else {
        zip.putNextEntry(entry(name));
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
  }

  private static void compress(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(bytes(text));
    zip.closeEntry();
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
