package io.github.duizhao.config;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Term;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code content/glossary.tsv}: a header, then one term per line, in cells separated by tabs.
 *
 * <pre>
 * zh-Hans    en                                       note                    check
 * 长三角     Yangtze River Delta|YRD                  short form              yes
 * 沪         Shanghai                                 one-character form      no
 * </pre>
 *
 * <p>A missing file counts as an empty one.
 */
public final class GlossaryReader {
  /** The path of the glossary below the book's folder. */
  public static final String PATH = "content/glossary.tsv";

  /** In bytes; tens of thousands of terms. */
  private static final int LIMIT = 8 << 20;

  private static final int LONGEST_SHOWN = 40;

  /** In characters; a longer wording is not a term. */
  private static final int LONGEST_WORDING = 500;

  private static final String NOTE = "note";
  private static final String CHECK = "check";

  private final Languages languages;
  private final Faults faults;
  private final Map<String, Integer> lines = new HashMap<>();

  private GlossaryReader(Languages languages, Faults faults) {
    this.languages = languages;
    this.faults = faults;
  }

  /** Returns the terms in order; a line with a fault is skipped and reported. */
  public static List<Term> read(Path book, Languages languages, Report report) {
    if (!Files.exists(book.resolve(PATH), LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    GlossaryReader reader = new GlossaryReader(languages, new Faults(PATH, report));
    return new TextFile(book, report).read(PATH, LIMIT).map(reader::read).orElse(List.of());
  }

  private List<Term> read(String text) {
    String[] rows = text.split("\r\n|\r|\n", -1);
    List<String> columns = cells(rows[0]);
    if (!isHeader(columns)) {
      return List.of();
    }
    List<Term> terms = new ArrayList<>();
    for (int i = 1; i < rows.length; i++) {
      if (!rows[i].isBlank()) {
        term(columns, cells(rows[i]), i + 1).ifPresent(terms::add);
      }
    }
    return terms;
  }

  private static List<String> cells(String row) {
    return Stream.of(row.split("\t", -1)).map(String::strip).toList();
  }

  private boolean isHeader(List<String> columns) {
    Set<String> needed = new HashSet<>(Set.of(NOTE, CHECK));
    languages.both().stream().map(Language::tag).forEach(needed::add);
    if (columns.size() == needed.size() && needed.equals(new HashSet<>(columns))) {
      return true;
    }
    String expected =
        "%s, %s, note, check".formatted(languages.original(), languages.translation());
    fault(
        1,
        "the header is not " + expected,
        "write these four words on the first line, with tabs between them");
    return false;
  }

  private Optional<Term> term(List<String> columns, List<String> cells, int line) {
    if (cells.size() != columns.size()) {
      fault(
          line,
          "the line has %d cells, not %d".formatted(cells.size(), columns.size()),
          "separate the cells with tabs; an empty cell needs its tab too");
      return Optional.empty();
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!Printable.isLine(cells.get(i))) {
        fault(line, "the " + columns.get(i) + " has a character that cannot be printed", "");
        return Optional.empty();
      }
      row.put(columns.get(i), cells.get(i));
    }
    Optional<List<String>> originals = wordings(row, languages.original(), line);
    Optional<List<String>> translations = wordings(row, languages.translation(), line);
    String note = row.getOrDefault(NOTE, "");
    String check = row.getOrDefault(CHECK, "");
    if (!check.equals("yes") && !check.equals("no")) {
      fault(line, "check is '" + shown(check) + "', not yes or no", "");
      return Optional.empty();
    }
    return originals.isEmpty() || translations.isEmpty() || isDuplicate(originals.get(), line)
        ? Optional.empty()
        : Optional.of(
            new Term(
                originals.get(),
                translations.get(),
                Optional.of(note).filter(it -> !it.isEmpty()),
                check.equals("yes"),
                new Origin(PATH, line)));
  }

  private Optional<List<String>> wordings(Map<String, String> row, Language language, int line) {
    List<String> wordings =
        Stream.of(row.getOrDefault(language.tag(), "").split("\\|", -1))
            .map(String::strip)
            .toList();
    if (wordings.contains("")) {
      String missing =
          wordings.size() == 1 ? "the term has no " : "a wording next to | is empty in ";
      fault(line, missing + language, "");
      return Optional.empty();
    }
    if (wordings.stream().anyMatch(wording -> wording.length() > LONGEST_WORDING)) {
      fault(line, "a wording has more than " + LONGEST_WORDING + " characters", "");
      return Optional.empty();
    }
    return Optional.of(wordings.stream().distinct().toList());
  }

  private boolean isDuplicate(List<String> originals, int line) {
    for (String original : originals) {
      Integer first = lines.putIfAbsent(original, line);
      if (first != null && first != line) {
        faults.add(
            RuleId.GLO_003,
            line,
            "'" + shown(original) + "' is already on line " + first,
            Optional.of("keep one of the lines; separate several translations with |"));
        return true;
      }
    }
    return false;
  }

  private static String shown(String text) {
    return Printable.shorten(text, LONGEST_SHOWN);
  }

  private void fault(int line, String message, String hint) {
    faults.add(RuleId.GLO_002, line, message, Optional.of(hint).filter(text -> !text.isEmpty()));
  }
}
