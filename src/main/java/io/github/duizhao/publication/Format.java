package io.github.duizhao.publication;

import java.util.List;

/**
 * What book.yml, the command line and readers need to know about an output format.
 *
 * @param name the name in book.yml and on the command line, for example {@code pdf}; also the key
 *     of its options and the extension of its files for download
 * @param unit what a build counts in its summary, in the singular: {@code PDF}, {@code page}
 * @param isDefault whether it is an output of a book without {@code outputs} in book.yml
 * @param options the options that a book can set
 */
public record Format(String name, String unit, boolean isDefault, List<FormatOption<?>> options) {

  public Format {
    options = List.copyOf(options);
  }
}
