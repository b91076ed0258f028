package io.github.duizhao.markdown;

import java.util.Optional;

/** Loads the files that Markdown includes, as in <code>{{#include example.rs}}</code>. */
@FunctionalInterface
public interface IncludedFiles {
  /**
   * The result of loading a file.
   *
   * @param text of the file, empty if it cannot be read
   * @param fault why it cannot be read, for example {@code there is no such file}
   */
  record Loaded(Optional<String> text, String fault) {
    /** The text of a file. */
    public static Loaded of(String text) {
      return new Loaded(Optional.of(text), "");
    }

    /** The reason why a file cannot be read. */
    public static Loaded fault(String reason) {
      return new Loaded(Optional.empty(), reason);
    }
  }

  /**
   * Loads a file.
   *
   * @param path relative to the book's folder, with forward slashes, without {@code .} and {@code
   *     ..}
   */
  Loaded load(String path);
}
