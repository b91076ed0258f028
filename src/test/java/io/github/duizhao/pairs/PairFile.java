package io.github.duizhao.pairs;

import io.github.duizhao.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of pairs. A pair is a block of lines; blank lines separate the pairs, {@code #}
 * begins a comment:
 *
 * <pre>
 * zh-Hans: 全县有十二个镇。
 * en: The county has twenty towns.
 * fault: NUM-001 十二 | NUM-002 twenty
 * </pre>
 *
 * <p>The first language is the original. A repeated language starts another paragraph.
 */
final class PairFile {
  private static final String FAULT = "fault";

  private final String name;
  private final List<KnownPair> pairs = new ArrayList<>();
  private final List<KnownPair.Side> sides = new ArrayList<>();
  private final List<KnownFault> faults = new ArrayList<>();
  private int start;

  private PairFile(String name) {
    this.name = name;
  }

  /** All pairs of a file in order. */
  static List<KnownPair> read(Path file) throws IOException {
    return new PairFile(file.getFileName().toString()).read(Files.readAllLines(file));
  }

  private List<KnownPair> read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        close();
      } else if (!line.startsWith("#")) {
        read(line, i + 1);
      }
    }
    close();
    return pairs;
  }

  private void read(String line, int number) {
    String[] parts = line.split(": ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException(name + ":" + number + ": no 'key: text': " + line);
    }
    if (sides.isEmpty()) {
      start = number;
    }
    if (parts[0].equals(FAULT)) {
      faults.add(
          KnownFault.of(parts[1])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          name + ":" + number + ": no rule and words: " + parts[1])));
    } else {
      add(new Language(parts[0]).tag(), parts[1]);
    }
  }

  private void add(String language, String paragraph) {
    for (int i = 0; i < sides.size(); i++) {
      KnownPair.Side side = sides.get(i);
      if (side.language().equals(language)) {
        List<String> paragraphs = new ArrayList<>(side.paragraphs());
        paragraphs.add(paragraph);
        sides.set(i, new KnownPair.Side(language, paragraphs));
        return;
      }
    }
    sides.add(new KnownPair.Side(language, List.of(paragraph)));
  }

  private void close() {
    if (sides.isEmpty() && faults.isEmpty()) {
      return;
    }
    if (sides.size() != 2) {
      throw new IllegalArgumentException(name + ":" + start + ": a pair has two languages");
    }
    pairs.add(new KnownPair(name + ":" + start, sides.get(0), sides.get(1), faults));
    sides.clear();
    faults.clear();
  }
}
