package io.github.duizhao.publication;

import java.util.List;

/** An output format as book.yml sees it: a name under {@code outputs}, and options. */
public interface Format {

  /**
   * The name in book.yml and on the command line, for example {@code pdf}. If the format has
   * options, it is also the key that contains them. Files for download end with it.
   */
  String name();

  /** Whether a book is published in it if book.yml has no {@code outputs}. */
  default boolean isDefault() {
    return false;
  }

  /** The options that a book may set. */
  default List<FormatOption<?>> options() {
    return List.of();
  }
}
