package io.github.duizhao.html;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Templates, style sheets, scripts, fonts and words. A file of the book replaces the built-in file
 * with the same name.
 */
public final class Theme {
  private static final String BUILT_IN = "/theme/";

  /** More than the largest font. */
  private static final int MAX_BYTES = 64 << 20;

  private final Optional<Path> folder;

  /**
   * Creates a theme.
   *
   * @param folder the book's {@code templates/} folder, which may be missing
   */
  public Theme(Optional<Path> folder) {
    this.folder = folder.map(Path::toAbsolutePath);
  }

  /**
   * Returns the bytes of a file, if it exists.
   *
   * @throws TemplateFault if it is the book's file and cannot be read
   */
  public Optional<byte[]> findBytes(String name) {
    return folderWith(name)
        .map(it -> read(it, name, (files, path) -> files.readBytes(path, MAX_BYTES)))
        .or(() -> builtIn(name));
  }

  /**
   * Returns the text of a file without a byte order mark, if it exists.
   *
   * @throws TemplateFault if it is the book's file and cannot be read or is not UTF-8
   */
  public Optional<String> find(String name) {
    return folderWith(name)
        .map(it -> read(it, name, (files, path) -> files.read(path, MAX_BYTES)))
        .or(() -> builtInText(name));
  }

  /** Returns the text of the built-in file, even if the book has its own. */
  Optional<String> builtInText(String name) {
    return builtIn(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The book's folder of templates, if it has a file with that name. */
  private Optional<Path> folderWith(String name) {
    return folder.filter(path -> Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS));
  }

  private static <T> T read(
      Path folder, String name, BiFunction<TextFile, String, Optional<T>> reader) {
    Report report = new Report();
    TextFile files = new TextFile(folder.resolveSibling("."), report);
    return reader
        .apply(files, folder.getFileName() + "/" + name)
        .orElseThrow(() -> new TemplateFault(report.findings().get(0)));
  }

  private static Optional<byte[]> builtIn(String name) {
    try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme's file " + name, e);
    }
  }

  /**
   * Whether the book has a file with one of these extensions that differs from the built-in file.
   */
  public boolean changes(String... extensions) {
    Path root = folder.filter(Files::isDirectory).orElse(null);
    if (root == null) {
      return false;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        boolean matches = Arrays.stream(extensions).anyMatch(it -> name.endsWith("." + it));
        if (matches && !Arrays.equals(findBytes(name).orElse(null), builtIn(name).orElse(null))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the book's templates", e);
    }
  }

  /**
   * Returns the bytes of a file.
   *
   * @throws IllegalStateException if neither the book nor the program has the file
   */
  public byte[] bytes(String name) {
    return findBytes(name)
        .orElseThrow(() -> new IllegalStateException("the theme has no file " + name));
  }

  /**
   * Returns the text of a file.
   *
   * @throws IllegalStateException if neither the book nor the program has the file
   */
  public String text(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("the theme has no file " + name));
  }
}
