package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AlignBookTest {
  private static final Path TEXT = Path.of("src/test/resources/alignment/fr-en.tsv");

  @TempDir private Path book;
  private final Report report = new Report();

  @BeforeEach
  void writeConfig() throws IOException {
    write(
        "book.yml",
        "id: book\ntitle: {fr: Livre, en: Book}\nlanguages: [fr, en]\nissued: 2020-01-31\n");
  }

  /** The paragraphs of a text with its translation. */
  private static List<String> text(int column, int from, int to) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String line : Files.readAllLines(TEXT).subList(1 + from, 1 + to)) {
      paragraphs.add(
          line.split("\t", -1)[column].replace(" | ", " ").replaceAll("([*_`\\[\\]])", "\\\\$1"));
    }
    return paragraphs;
  }

  private static String file(String title, List<String> paragraphs) {
    return "# " + title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
  }

  @Test
  void dividedAndLeftOutParagraphsArePairedAndASecondRunChangesNothing() throws IOException {
    List<String> translation = text(2, 0, 40);
    translation.remove(20);
    String divided = translation.get(30);
    int cut = divided.indexOf(". ") + 2;
    assertThat(cut).isGreaterThan(1);
    translation.set(30, divided.substring(cut));
    translation.add(30, divided.substring(0, cut).strip());
    write("content/fr/chapter-01.md", file("Un", text(1, 0, 40)));
    write("content/en/chapter-01.md", file("One", translation));
    AlignBook.Summary summary = align();
    assertThat(report.findings()).isEmpty();
    assertThat(summary.single()).isEqualTo(39);
    assertThat(summary.several()).isEqualTo(1);
    assertThat(summary.missing()).isEqualTo(1);
    assertThat(read("content/fr/chapter-01.md")).contains("{#c1-p40}").doesNotContain("+}");
    assertThat(read("content/en/chapter-01.md"))
        .contains("{#c1-p20}", "{#c1-p22}", "{#c1-p32}", "{#c1-p32+}", "{#c1-p40}")
        .doesNotContain("{#c1-p21}");
    Map<String, String> before = files();
    assertThat(align().files()).isZero();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void theOriginalKeepsItsIdsAndLinksFollow() throws IOException {
    List<String> original = text(1, 0, 20);
    List<String> translation = text(2, 0, 20);
    original.replaceAll(text -> text + " {#c1-p" + (original.indexOf(text) + 101) + "}");
    translation.replaceAll(text -> text + " {#c1-p" + (translation.indexOf(text) + 1) + "}");
    translation.add(
        4, "See [there](#c1-p7), a paragraph which only the translator wrote. {#c1-p99}");
    write("content/fr/chapter-01.md", file("Un", original));
    write("content/en/chapter-01.md", file("One", translation));
    String before = read("content/fr/chapter-01.md");
    AlignBook.Summary summary = align();
    assertThat(summary.added()).isEqualTo(1);
    assertThat(read("content/fr/chapter-01.md")).isEqualTo(before.replace("# Un", "# Un {#c1}"));
    assertThat(read("content/en/chapter-01.md"))
        .contains(
            "See [there](#c1-p107), a paragraph which only the translator wrote. {#c1-p104+}");
    assertThat(row("c1-p104")).contains("doubtful\taddition");
  }

  @Test
  void chaptersAreFoundAgainWhereTheTranslationDividesThem() throws IOException {
    write("content/fr/chapter-01.md", file("Chapitre un", text(1, 0, 30)));
    write("content/fr/chapter-02.md", file("Chapitre deux", text(1, 60, 90)));
    write("content/fr/chapter-03.md", file("Chapitre trois", text(1, 104, 130)));
    write("content/en/chapter-01.md", file("Chapter one", text(2, 0, 15)));
    write("content/en/chapter-02.md", file("Continued", text(2, 15, 30)));
    write("content/en/chapter-03.md", file("Chapter two", text(2, 60, 90)));
    write("content/en/chapter-04.md", file("Chapter three", text(2, 104, 130)));
    AlignBook.Summary summary = align();
    assertThat(report.findings()).isEmpty();
    assertThat(summary.single()).isGreaterThan(86);
    assertThat(book.resolve("content/en/chapter-04.md")).doesNotExist();
    assertThat(read("content/en/chapter-01.md"))
        .contains("# Chapter one {#c1}", "## Continued {#c1-p15+}");
    assertThat(read("content/en/chapter-02.md")).contains("# Chapter two {#c2}");
    assertThat(read("content/en/chapter-03.md")).contains("# Chapter three {#c3}", "{#c3-p26}");
    assertThat(align().files()).isZero();
  }

  @Test
  void decisionsAreObeyedWhereverTheirTextsAre() throws IOException {
    write("content/fr/chapter-01.md", file("Un", text(1, 0, 30)));
    write("content/en/chapter-01.md", file("One", text(2, 0, 30)));
    align();
    // the editor says that the translation of c1-p10 is that of c1-p10 and c1-p11
    String table = read("content/alignment.tsv");
    String edited =
        table.replaceFirst(
            "(?m)^c1-p10\t11\t11\t[0-9.]+\taligned\t\t",
            "c1-p10\t11\t11 12\t0.00\tconfirmed\tas I say\t");
    assertThat(edited).isNotEqualTo(table);
    write("content/alignment.tsv", edited);
    align();
    assertThat(read("content/en/chapter-01.md")).contains("{#c1-p10+}");
    assertThat(row("c1-p10")).startsWith("c1-p10\t11\t11 12\t1.00\tconfirmed\tas I say\t");
    // text before it moves its blocks
    write(
        "content/fr/chapter-01.md",
        read("content/fr/chapter-01.md").replaceFirst("\n\n", "\n\nUne phrase de plus.\n\n"));
    align();
    assertThat(row("c1-p10")).startsWith("c1-p10\t12\t11 12\t1.00\tconfirmed\tas I say\t");
    assertThat(report.findings()).isEmpty();
    assertThat(align().files()).isZero();
    // its text is gone
    String gone = read("content/fr/chapter-01.md").replaceFirst("(?m)^.*\\{#c1-p10}\n\n", "");
    write("content/fr/chapter-01.md", gone);
    align();
    assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.ALN_011);
    assertThat(read("content/alignment.tsv")).contains("\tconfirmed\tas I say\t");
  }

  @Test
  void recordsOfSegmentsThatHaveMovedAreDropped() throws IOException {
    List<String> late = text(2, 0, 20);
    late.remove(5);
    late.add("The end.");
    write("book.yml", read("book.yml") + "rules: {ALN-008: warning}\n");
    write("content/fr/chapter-01.md", file("Un", text(1, 0, 20)));
    write("content/en/chapter-01.md", file("One", late));
    StatusRequest accept =
        new StatusRequest(
            book, Optional.of(List.of()), Optional.empty(), Optional.empty(), List.of());
    assertThat(StatusBook.run(accept, new Report()).orElseThrow().changed()).isPositive();
    AlignBook.Summary summary = align();
    assertThat(summary.dropped()).contains("c1-p6", "c1-p19").doesNotContain("c1-p5");
  }

  @Test
  void statusShowsWhichPairsTheTextsSupport() throws IOException {
    List<String> late = text(2, 0, 40);
    late.add(20, late.remove(29));
    List<String> original = text(1, 0, 40);
    write("content/fr/chapter-01.md", file("Un", marked(original)));
    write("content/en/chapter-01.md", file("One", marked(late)));
    StatusSummary status = StatusBook.run(StatusRequest.count(book), report).orElseThrow();
    StatusSummary.Proof proof = status.proof(status.entries());
    assertThat(proof.pairs()).isEqualTo(41);
    // the ten that are late, and perhaps a neighbor
    assertThat(proof.doubtful()).isBetween(10, 11);
    assertThat(proof.supported()).isEqualTo(41 - proof.doubtful());
    assertThat(status.proof().isDoubtful("c1-p21")).isTrue();
    assertThat(status.proof().isDoubtful("c1-p30")).isTrue();
    assertThat(status.proof().isSupported("c1-p35")).isTrue();
  }

  private static List<String> marked(List<String> paragraphs) {
    List<String> marked = new ArrayList<>();
    paragraphs.forEach(text -> marked.add(text + " {#c1-p" + (marked.size() + 1) + "}"));
    return marked;
  }

  @Test
  void differentTextsAreRefusedAndNothingIsWritten() throws IOException {
    write("content/fr/chapter-01.md", file("Un", text(1, 0, 50)));
    write("content/en/chapter-01.md", file("One", text(2, 60, 110)));
    Map<String, String> before = files();
    align();
    assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.ALN_012);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    write("content/fr/chapter-01.md", file("Un", text(1, 0, 20)));
    write("content/en/chapter-01.md", file("One", text(2, 0, 20)));
    Map<String, String> before = files();
    assertThat(AlignBook.run(book, true, report).orElseThrow().files()).isEqualTo(3);
    assertThat(files()).isEqualTo(before);
  }

  private AlignBook.Summary align() {
    return AlignBook.run(book, false, report).orElseThrow();
  }

  private String row(String segment) throws IOException {
    return read("content/alignment.tsv")
        .lines()
        .filter(line -> line.startsWith(segment + "\t"))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(book)) {
      walk.filter(Files::isRegularFile)
          .forEach(
              file -> {
                try {
                  files.put(book.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return files;
  }

  private String read(String path) throws IOException {
    return Files.readString(book.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(book.resolve(path).getParent());
    Files.writeString(book.resolve(path), text, StandardCharsets.UTF_8);
  }
}
