package io.github.duizhao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.duizhao.e2e.BookRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares results with the files that a test expects. Where one is missing, the failure says how
 * to create it; with {@code -Dgolden.update=true} the files are written first.
 */
public final class Golden {
  private final Class<?> test;
  private final boolean update;

  /** The expected files of a test class. */
  public Golden(Class<?> test) {
    this(test, Boolean.getBoolean("golden.update"));
  }

  /**
   * The expected files of a test class.
   *
   * @param update whether to write them
   */
  Golden(Class<?> test, boolean update) {
    this.test = test;
    this.update = update;
  }

  /** Compares a text with an expected file. */
  public void assertText(String actual, Path expected) throws IOException {
    if (update) {
      Files.writeString(expected, actual, UTF_8);
    }
    requireExisting(expected);
    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
  }

  /** Compares a folder with an expected one: no file more, no file less. */
  public void assertFolder(Path actual, Path expected) throws IOException {
    if (update) {
      if (Files.exists(expected)) {
        BookRun.delete(expected);
      }
      BookRun.copy(actual, expected);
    }
    requireExisting(expected);
    assertThat(texts(actual)).isEqualTo(texts(expected));
  }

  private void requireExisting(Path expected) {
    if (Files.notExists(expected)) {
      fail(
          "no %s; run mvn test -Dtest=%s -Dgolden.update=true, then read it",
          expected.toString().replace('\\', '/'), test.getSimpleName());
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String path : BookRun.paths(folder)) {
      texts.put(path, Files.readString(folder.resolve(path), UTF_8));
    }
    return texts;
  }
}
