package io.github.duizhao.glossary;

import io.github.duizhao.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a term is sorted as. Collation knows one reading of each Chinese character: {@code 长} is
 * zhǎng, so that {@code 长江} would stand under Z. Words whose first character is read otherwise are
 * sorted as if written with a character of that reading, {@code 常江}; they are listed in {@code
 * readings.tsv}. An English term is sorted without its article.
 */
final class SortKeys {
  private static final List<Reading> READINGS = read();

  private final Language language;

  private SortKeys(Language language) {
    this.language = language;
  }

  /** How words begin, and a character that is read as their first one. */
  private record Reading(String beginning, String character) {}

  /** The keys of a language. */
  static SortKeys of(Language language) {
    return new SortKeys(language);
  }

  String of(String term) {
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

  /** The longest beginnings come first in the file. */
  private static List<Reading> read() {
    try (InputStream in = SortKeys.class.getResourceAsStream("readings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program has no readings.tsv");
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
