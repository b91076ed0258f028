package io.github.duizhao.publication;

import java.util.List;

/**
 * An output format as readers and book.yml know it.
 *
 * @param name the name in book.yml and on the command line, for example {@code pdf}; also the key
 *     of its options and the extension of its files for download
 * @param unit what a build counts, in the singular: {@code PDF}, {@code page}
 * @param isDefault whether a book without {@code outputs} in book.yml is published in it
 * @param options the options that a book can set
 */
public record Format(String name, String unit, boolean isDefault, List<FormatOption<?>> options) {

  public Format {
    options = List.copyOf(options);
  }
}
