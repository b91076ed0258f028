package io.github.duizhao.numeral;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words from one of this package's TSV files. A row has the name of the list, the value of
 * its words or nothing, and the words: {@code multiple ⇥ 3 ⇥ thrice tripled}.
 */
final class WordLists {
  private final List<String[]> rows;

  WordLists(String file) {
    rows = rows(file);
  }

  /** The words of a list. */
  Set<String> words(String list) {
    return Set.copyOf(values(list).keySet());
  }

  /** The words of a list with their values, 0 for a list without values. */
  Map<String, Rational> values(String list) {
    Map<String, Rational> values = new LinkedHashMap<>();
    for (String[] row : rows) {
      if (row[0].equals(list)) {
        Rational value = row[1].isEmpty() ? Rational.ZERO : value(row[1]);
        List.of(row[2].split(" ", -1)).forEach(word -> values.put(word, value));
      }
    }
    return values;
  }

  private static Rational value(String fraction) {
    int slash = fraction.indexOf('/');
    return slash < 0
        ? Rational.of(fraction)
        : Rational.of(fraction.substring(0, slash))
            .over(Rational.of(fraction.substring(slash + 1)));
  }

  /** The cells of a file's rows, without comments. */
  static List<String[]> rows(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
