package io.github.duizhao.pairs;

import io.github.duizhao.app.CheckBook;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A book made of true translations, in which one section drifts from a known block on, or none. */
final class DriftBook {
  private static final int SECTIONS = 3;
  private static final int NEAR = 2;

  /** The line of the first block in its file; there is an empty line after each. */
  private static final int FIRST_LINE = 3;

  private static final int SHORTEST = 6;
  private static final int LONGEST = 14;

  /** How many blocks at the end of the section have a wrong translation next to them, at least. */
  private static final int REST = 3;

  /** What shifts the translation. */
  enum Operation {
    /** A block is added and the last one is lost, so that the numbers of blocks agree. */
    SHIFT(1),
    MERGE(1),
    SPLIT(0),
    DROP(1),
    ADD(0),
    /** Nothing. */
    NONE(0);

    private final int lost;

    /**
     * @param lost the number of blocks after the beginning that have no translation of their own
     */
    Operation(int lost) {
      this.lost = lost;
    }
  }

  /** A section in both languages. */
  private record Texts(List<String> originals, List<String> translations) {}

  private final TranslatedTexts material;
  private final Operation operation;
  private final boolean hasIds;
  private final Random random;
  private final List<Texts> sections = new ArrayList<>();
  private final int drifting;
  private int start = -1;

  DriftBook(TranslatedTexts material, Operation operation, boolean hasIds, long seed) {
    this.material = material;
    this.operation = operation;
    this.hasIds = hasIds;
    this.random = new Random(seed);
    this.drifting = random.nextInt(SECTIONS);
    for (int i = 0; i < SECTIONS; i++) {
      sections.add(section());
    }
    while (operation != Operation.NONE && !change()) {
      sections.set(drifting, section());
    }
  }

  /** Some consecutive blocks of the material. */
  private Texts section() {
    int most = Math.min(LONGEST, material.blocks().size() - 1);
    int size = SHORTEST + random.nextInt(most - SHORTEST + 1);
    int from = random.nextInt(material.blocks().size() - size + 1);
    List<List<String>> blocks = material.blocks().subList(from, from + size);
    return new Texts(
        blocks.stream().map(it -> it.get(0)).toList(),
        new ArrayList<>(blocks.stream().map(it -> it.get(1)).toList()));
  }

  private boolean change() {
    List<String> blocks = sections.get(drifting).translations();
    start = 1 + random.nextInt(blocks.size() - REST - operation.lost);
    String before = blocks.get(start - 1);
    switch (operation) {
      case SHIFT -> {
        blocks.add(start, stray(blocks));
        blocks.remove(blocks.size() - 1);
      }
      case ADD -> blocks.add(start, stray(blocks));
      case DROP -> blocks.remove(start);
      case MERGE -> {
        if (before.startsWith("#") || blocks.get(start).startsWith("#")) {
          return false;
        }
        blocks.set(start - 1, before + " " + blocks.remove(start));
      }
      case SPLIT -> {
        int middle = middle(before);
        if (middle < 0 || before.startsWith("#")) {
          return false;
        }
        blocks.set(start - 1, before.substring(0, middle).strip());
        blocks.add(start, before.substring(middle).strip());
      }
      case NONE -> throw new IllegalStateException();
    }
    return true;
  }

  /** A block that the section does not have. */
  private String stray(List<String> blocks) {
    while (true) {
      String block = material.blocks().get(random.nextInt(material.blocks().size())).get(1);
      if (!blocks.contains(block)) {
        return block;
      }
    }
  }

  /** The end of the sentence that is nearest to the middle. */
  private static int middle(String block) {
    Matcher stop = Pattern.compile("[。！？；]|[.!?;,](?= )|，").matcher(block);
    int best = -1;
    while (stop.find()) {
      int at = stop.end();
      boolean isNearer = Math.abs(2 * at - block.length()) < Math.abs(2 * best - block.length());
      if (at > block.length() / 5 && at < block.length() * 4 / 5 && (best < 0 || isNearer)) {
        best = at;
      }
    }
    return best;
  }

  /** Whether the drift is reported within two blocks of its beginning. */
  boolean isFound(List<Finding> alarms) {
    return alarms.stream()
        .filter(this::isInDriftingSection)
        .map(alarm -> (alarm.at().orElseThrow().line() - FIRST_LINE) / 2 - start)
        .anyMatch(distance -> Math.abs(distance) <= NEAR);
  }

  /** Whether a finding is about the section that drifts. */
  boolean isInDriftingSection(Finding alarm) {
    String path = alarm.at().orElseThrow().path();
    return operation != Operation.NONE && path.endsWith("section-" + (drifting + 1) + ".md");
  }

  /** The findings of the rules about pairing. */
  List<Finding> alarms() throws IOException {
    Path folder = Files.createTempDirectory("duizhao-drift");
    try {
      write(folder);
      Report report = new Report();
      CheckBook.run(folder, report, what -> {});
      return report.findings().stream()
          .filter(it -> it.rule() == RuleId.ALN_008 || it.rule() == RuleId.ALN_009)
          .toList();
    } finally {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void write(Path folder) throws IOException {
    List<String> languages = material.languages();
    String settings =
        """
        id: drift
        title: {%1$s: Drift, %2$s: Drift}
        languages: [%1$s, %2$s]
        outputs: [site]
        issued: 2020-01-31
        """;
    write(folder.resolve("book.yml"), settings.formatted(languages.toArray()));
    write(
        folder.resolve("content/glossary.tsv"),
        new PairGlossary(material.glossary()).of(languages));
    for (int side = 0; side < 2; side++) {
      Path chapter = folder.resolve("content/" + languages.get(side) + "/chapter-01");
      write(chapter.resolve("index.md"), "# 1 {#c1}\n");
      for (int i = 0; i < SECTIONS; i++) {
        List<String> blocks =
            side == 0 ? sections.get(i).originals() : sections.get(i).translations();
        StringBuilder text = new StringBuilder("# 1." + (i + 1) + " {#c1-" + (i + 1) + "}\n");
        for (int k = 0; k < blocks.size(); k++) {
          String id = hasIds ? " {#c1-%d-p%d}".formatted(i + 1, k + 1) : "";
          text.append("\n").append(blocks.get(k)).append(id).append("\n");
        }
        write(chapter.resolve("section-" + (i + 1) + ".md"), text.toString());
      }
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "%s: %s %s, from block %d of %d in section %d"
        .formatted(
            material.name(),
            operation,
            hasIds ? "with ids" : "without ids",
            start + 1,
            sections.get(drifting).originals().size(),
            drifting + 1);
  }
}
