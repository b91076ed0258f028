package io.github.duizhao.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The glossary of all pairs in all languages; a book gets the two columns that it needs. */
final class PairGlossary {
  private final List<String> header;
  private final List<List<String>> terms = new ArrayList<>();

  PairGlossary(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    header = cells(lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> terms.add(cells(line)));
  }

  /**
   * The text of a book's {@code content/glossary.tsv}; no terms for a language without a column.
   */
  String of(List<String> languages) {
    List<String> names = new ArrayList<>(languages);
    names.addAll(List.of("note", "check"));
    StringBuilder text = new StringBuilder(String.join("\t", names) + "\n");
    if (header.containsAll(names)) {
      for (List<String> term : terms) {
        List<String> cells = names.stream().map(name -> term.get(header.indexOf(name))).toList();
        text.append(String.join("\t", cells)).append('\n');
      }
    }
    return text.toString();
  }

  /** Whether a text contains one of the terms that are checked. */
  boolean isIn(KnownPair.Side side) {
    int column = header.indexOf(side.language());
    String text = String.join("\n", side.paragraphs()).toLowerCase(Locale.ROOT);
    return column >= 0
        && terms.stream()
            .filter(term -> !term.get(header.indexOf("check")).equals("no"))
            .flatMap(term -> List.of(term.get(column).split("\\|")).stream())
            .anyMatch(form -> text.contains(form.toLowerCase(Locale.ROOT)));
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
