package io.github.duizhao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files in a ZIP archive, in memory. Names are never used as paths on the disk, and sizes are
 * limited while unpacking, whatever the archive says.
 */
final class ZipContent {
  private static final long LARGEST_FILE = 128L << 20;
  private static final long LARGEST = 768L << 20;
  private static final int MOST_FILES = 20_000;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private ZipContent() {}

  /** An archive that cannot be read; the message is for the user. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1;

    BrokenException(String message) {
      super(message);
    }
  }

  /** Unpacks an archive. */
  static ZipContent of(Path file) throws BrokenException {
    ZipContent content = new ZipContent();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long all = 0;
      int count = 0;
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (entry.isDirectory()) {
          continue;
        } else if (++count > MOST_FILES) {
          throw new BrokenException("the archive has more than " + MOST_FILES + " files");
        }
        byte[] bytes = read(zip, entry, Math.min(LARGEST_FILE, LARGEST - all));
        all += bytes.length;
        content.files.put(entry.getName(), bytes);
      }
      return content;
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenException("the archive is damaged: " + e.getMessage());
    }
  }

  private static byte[] read(ZipFile zip, ZipEntry entry, long limit)
      throws IOException, BrokenException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        bytes.write(buffer, 0, length);
        if (bytes.size() > limit) {
          throw new BrokenException("the archive unpacks to far more than any book has");
        }
      }
    }
    return bytes.toByteArray();
  }

  Optional<byte[]> get(String name) {
    return Optional.ofNullable(files.get(name));
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  boolean hasLike(String pattern) {
    return files.keySet().stream().anyMatch(name -> name.matches(pattern));
  }
}
