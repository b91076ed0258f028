package io.github.duizhao.glossary;

import io.github.duizhao.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sort keys of terms. Unicode collation has one reading of each Chinese character: {@code 长} is
 * zhǎng, so that {@code 长江} would be under Z. Words whose first character has another reading are
 * sorted as if written with a character of that reading, {@code 常江}; they are listed in {@code
 * readings.tsv}. English terms are sorted without their article.
 */
final class SortKeys {
  private static final List<Reading> READINGS = read();

  private SortKeys() {}

  /** The start of words, and a character with the reading of their first character. */
  private record Reading(String beginning, String character) {}

  /** The sort key of a term in a language. */
  static String of(String term, Language language) {
    if (language.primary().equals("en")) {
      return term.replaceFirst("(?i)^(the|an?) (?=.)", "");
    }
    return language.isChinese() ? read(term) : term;
  }

  private static String read(String term) {
    return READINGS.stream()
        .filter(reading -> term.startsWith(reading.beginning()))
        .findFirst()
        .map(reading -> reading.character() + term.substring(term.offsetByCodePoints(0, 1)))
        .orElse(term);
  }

  /** The file has the longest beginnings first. */
  private static List<Reading> read() {
    try (InputStream in = SortKeys.class.getResourceAsStream("readings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource readings.tsv");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.split("\t"))
          .flatMap(
              cells -> Stream.of(cells[1].split(" ")).map(start -> new Reading(start, cells[0])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("readings.tsv", e);
    }
  }
}
