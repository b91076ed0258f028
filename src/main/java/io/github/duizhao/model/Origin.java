package io.github.duizhao.model;

/**
 * A line in a file of the book.
 *
 * @param path relative to the book's folder, with forward slashes, for example {@code
 *     content/en/chapter-05/index.md}
 * @param line counted from 1
 */
public record Origin(String path, int line) {

  /**
   * @throws IllegalArgumentException if the line is below 1
   */
  public Origin {
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1, was " + line);
    }
  }

  @Override
  public String toString() {
    return path + ":" + line;
  }
}
