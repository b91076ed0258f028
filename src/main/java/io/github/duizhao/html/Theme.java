package io.github.duizhao.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Templates, style sheets, scripts, fonts and words: the book's own file where it has one, else the
 * one that is built in.
 */
public final class Theme {
  private static final String BUILT_IN = "/theme/";

  private final Optional<Path> folder;

  /**
   * A theme.
   *
   * @param folder the book's {@code templates/} folder; it need not exist
   */
  public Theme(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The file's bytes, if there is such a file. */
  public Optional<byte[]> findBytes(String name) {
    Optional<Path> own = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
    try {
      return own.isPresent() ? Optional.of(Files.readAllBytes(own.get())) : builtIn(name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of the theme", e);
    }
  }

  private static Optional<byte[]> builtIn(String name) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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
        if (asked && !Arrays.equals(Files.readAllBytes(file), builtIn(name).orElse(null))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the book's templates", e);
    }
  }

  /** The file's text as UTF-8, if there is such a file. */
  public Optional<String> find(String name) {
    return findBytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
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
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
