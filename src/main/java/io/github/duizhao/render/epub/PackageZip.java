package io.github.duizhao.render.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip container of EPUB OCF 3.3: the file {@code mimetype} first and stored, every time the
 * same.
 */
final class PackageZip implements Closeable {
  /** A month after the epoch of DOS: for the epoch itself the JDK adds an extra field. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Opens a container and writes its first file. */
  PackageZip(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_COMPRESSION);
    store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
  }

  /** Adds a file as it is. */
  void store(String name, byte[] bytes) throws IOException {
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

  /** Adds a file, compressed. */
  void add(String name, InputStream bytes) throws IOException {
    zip.putNextEntry(entry(name));
    bytes.transferTo(zip);
    zip.closeEntry();
  }

  /** Adds a text, compressed. */
  void add(String name, String text) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
