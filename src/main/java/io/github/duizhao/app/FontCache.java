package io.github.duizhao.app;

import io.github.duizhao.font.SubsetStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Keeps font subsets for the next build, usually in {@code .duizhao/fonts/} of a book. Each is a
 * file that starts with the checksum of the rest; its name is the key. I/O errors do not fail a
 * build: a file that is unreadable or damaged is made again, and one that cannot be written is not
 * kept. Several builds may use the same folder at the same time.
 */
final class FontCache implements SubsetStore {
  private static final String UNFINISHED = ".tmp";

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private volatile boolean isReadOnly;

  private FontCache(Path folder) {
    this.folder = folder;
  }

  /** The usual cache of the book in a folder. */
  static FontCache of(Path book) {
    return in(book.resolve(".duizhao").resolve("fonts"));
  }

  /** A cache in any folder; it is created when it is needed. */
  static FontCache in(Path folder) {
    return new FontCache(folder);
  }

  @Override
  public byte[] get(String key, Supplier<byte[]> cut) {
    used.add(key);
    Optional<byte[]> kept = read(folder.resolve(key));
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] made = cut.get();
    write(key, made);
    return made;
  }

  /**
   * Deletes the subsets that this build did not use, but only of kinds that it used: a build of
   * PDFs alone does not delete the fonts of the website.
   */
  void prune() {
    Set<String> kinds = used.stream().map(FontCache::kind).collect(Collectors.toSet());
    try {
      if (Tree.isFolder(folder)) {
        Tree.delete(folder, path -> path.equals(folder) || isLeftOver(path, kinds));
      }
    } catch (IOException e) {
      // another build is deleting the same files, or the folder is not writable
      isReadOnly = true;
    }
  }

  private boolean isLeftOver(Path path, Set<String> kinds) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(UNFINISHED) || (kinds.contains(kind(name)) && !used.contains(name));
  }

  /** Deletes the folder with all its content. */
  void clear() throws IOException {
    Tree.delete(folder);
  }

  private Optional<byte[]> read(Path file) {
    try {
      ByteBuffer entry = ByteBuffer.wrap(Files.readAllBytes(file));
      if (entry.remaining() < Long.BYTES) {
        return Optional.empty();
      }
      long sum = entry.getLong();
      byte[] bytes = Arrays.copyOfRange(entry.array(), Long.BYTES, entry.capacity());
      return sum(bytes) == sum ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      // the subset is made again
      return Optional.empty();
    }
  }

  /** Writes a file in one step, so that no other build reads an incomplete one. */
  private void write(String key, byte[] bytes) {
    if (isReadOnly) {
      return;
    }
    try {
      if (!Tree.isFolder(folder)) {
        Files.createDirectories(folder);
      }
      Path unfinished = Files.createTempFile(folder, key, UNFINISHED);
      ByteBuffer entry = ByteBuffer.allocate(Long.BYTES + bytes.length);
      Files.write(unfinished, entry.putLong(sum(bytes)).put(bytes).array());
      Files.move(unfinished, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      isReadOnly = true;
    }
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** The text before the hyphen, for example {@code pdf}. */
  private static String kind(String key) {
    return key.substring(0, Math.max(key.indexOf('-'), 0));
  }
}
