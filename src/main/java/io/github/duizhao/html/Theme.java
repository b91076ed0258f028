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
 * Templates, style sheets, scripts, fonts and words: the book's own file where it has one, else the
 * one that is built in.
 */
public final class Theme {
  private static final String BUILT_IN = "/theme/";

  /** In bytes; more than the largest font. */
  private static final int LIMIT = 64 << 20;

  private final Optional<Path> folder;

  /**
   * A theme.
   *
   * @param folder the book's {@code templates/} folder; it need not exist
   */
  public Theme(Optional<Path> folder) {
    this.folder = folder.map(Path::toAbsolutePath);
  }

  /**
   * The file's bytes, if there is such a file.
   *
   * @throws TemplateFault if the book has it, but it cannot be read
   */
  public Optional<byte[]> findBytes(String name) {
    return ownFolder(name)
        .map(own -> own(own, name, (files, path) -> files.readBytes(path, LIMIT)))
        .or(() -> builtIn(name));
  }

  /**
   * The file's text without a byte order mark, if there is such a file.
   *
   * @throws TemplateFault if the book has it, but it cannot be read or is not UTF-8
   */
  public Optional<String> find(String name) {
    return ownFolder(name)
        .map(own -> own(own, name, (files, path) -> files.read(path, LIMIT)))
        .or(() -> builtInText(name));
  }

  /** The text that is built in, whatever the book has. */
  Optional<String> builtInText(String name) {
    return builtIn(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The book's folder of templates, if something of that name stands in it. */
  private Optional<Path> ownFolder(String name) {
    return folder.filter(path -> Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS));
  }

  private static <T> T own(
      Path folder, String name, BiFunction<TextFile, String, Optional<T>> reading) {
    Report report = new Report();
    TextFile files = new TextFile(folder.resolveSibling("."), report);
    return reading
        .apply(files, folder.getFileName() + "/" + name)
        .orElseThrow(() -> new TemplateFault(report.findings().get(0)));
  }

  private static Optional<byte[]> builtIn(String name) {
    try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of the theme", e);
    }
  }

  /** Whether the book has a file of such a name that differs from the one that is built in. */
  public boolean changes(String... extensions) {
    Path root = folder.filter(Files::isDirectory).orElse(null);
    if (root == null) {
      return false;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        boolean asked = Arrays.stream(extensions).anyMatch(it -> name.endsWith("." + it));
        if (asked && !Arrays.equals(findBytes(name).orElse(null), builtIn(name).orElse(null))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the book's templates", e);
    }
  }

  /**
   * The file's bytes.
   *
   * @throws IllegalStateException if there is no such file: the theme is incomplete
   */
  public byte[] bytes(String name) {
    return findBytes(name)
        .orElseThrow(() -> new IllegalStateException("the theme has no file " + name));
  }

  /**
   * The file's text.
   *
   * @throws IllegalStateException if there is no such file
   */
  public String text(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("the theme has no file " + name));
  }
}
