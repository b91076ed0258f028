package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteReaderTest {
  private final Report report = new Report();

  @ParameterizedTest
  @CsvSource({
    "1, c2-fn-1",
    "note, c2-fn-note",
    "Smith 2019, c2-fn-smith-2019",
    "a_b.c, c2-fn-a-b-c",
    "†, c2-fn-u2020",
    "*, c2-fn-u2a",
    "注1, c2-fn-u6ce8-1",
    "c2-n1, c2-n1",
    "c1-n1, c2-fn-c1-n1",
    "c2-N1, c2-n1",
    "c2-, c2-fn-c2"
  })
  void labelsAreLocalToTheirFile(String label, String id) {
    SectionText section = read("# T {#c2}\n\na[^" + label + "]\n\n[^" + label + "]: n\n");
    assertThat(ids(section)).containsExactly(id);
    assertThat(references(section)).containsExactly(id);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void equalIdsGetANumber() {
    SectionText section = read("# T\n\na[^1.] b[^1_] c[^1]\n\n[^1.]: A\n\n[^1_]: B\n\n[^1]: C\n");
    assertThat(ids(section)).doesNotHaveDuplicates().contains("c2-fn-1", "c2-fn-1-2", "c2-fn-1-3");
    assertThat(references(section)).isEqualTo(ids(section));
  }

  @Test
  void longLabelsAreCut() {
    String label = "a".repeat(300);
    SectionText section = read("# T\n\na[^" + label + "]\n\n[^" + label + "]: n\n");
    assertThat(ids(section).get(0)).hasSizeLessThan(100).startsWith("c2-fn-aaa");
  }

  @Test
  void titleRefersToTheIdOfItsFile() {
    SectionText section = read("# T[^1] {#c9}\n\na\n\n[^1]: n\n");
    assertThat(ids(section)).containsExactly("c9-fn-1");
    assertThat(references(section)).containsExactly("c9-fn-1");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void labelsAreComparedWithoutCase() {
    SectionText section = read("# T\n\na[^Note]\n\n[^nOTE]: n\n");
    assertThat(references(section)).containsExactly("c2-fn-note");
    assertThat(report.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[^ \\t\\n]", "[^a-z]", "[^0-9]+", "[^>]", "[^\\w]", "[^ ]", "[^,;]"})
  void patternsAreText(String text) {
    SectionText section = read("# T\n\na" + text.replace("\\", "\\\\") + "\n");
    assertThat(text(section)).isEqualTo("a" + text);
    assertThat(report.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "note", "Smith 2019", "†", "*", "注"})
  void undefinedLabelsAreReported(String label) {
    read("# T\n\na[^" + label + "]\n");
    assertThat(findings()).isEqualTo("3 MRK-006");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'- a\n    - b' | • a/• b",
        "'3. a\n    4. b\n\n       c' | 3. a/4. b/c",
        "'> a\n    >\n    > b' | a/b",
        "'```\n    a *b*\n    c\n    ```' | a *b* c",
        "'| a | b |\n    | - | - |\n    | c | d |' | 'a | b/c | d'",
        "'### a' | a",
        "'<ul><li>a</li></ul>' | • a"
      })
  void otherBlocksBecomeParagraphs(String content, String expected) {
    String note = content.replace("'", "");
    SectionText section = read("# T\n\na[^1]\n\n[^1]: first\n\n    " + note + "\n");
    String texts =
        section.notes().get(0).original().stream()
            .map(Phrase::plainText)
            .collect(Collectors.joining("/"));
    assertThat(texts).isEqualTo("first/" + expected.replace("'", ""));
    assertThat(findings()).isEqualTo("7 MRK-007");
  }

  @Test
  void notesInQuotationsAndItemsAreRead() {
    SectionText section =
        read("# T\n\n> a[^1]\n>\n> [^1]: one\n\n- b[^2]\n\n  [^2]: two\n\nc[^3]\n\n[^3]: three\n");
    assertThat(ids(section)).containsExactlyInAnyOrder("c2-fn-1", "c2-fn-2", "c2-fn-3");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void faultsAreReportedOnceAtTheirLines() {
    read("# T\n\na[^1][^1]\n\n[^1]: x {#c2-p9}\n\n[^1]: y\n\n[^2]: z {#c2-p1+}\n");
    assertThat(findings()).isEqualTo("5 MRK-003, 7 ALN-003, 9 MRK-006, 9 MRK-015");
  }

  private static List<String> ids(SectionText section) {
    return section.notes().stream().map(Note::id).map(Object::toString).toList();
  }

  private static List<String> references(SectionText section) {
    return section.texts().stream()
        .flatMap(text -> Inline.stream(text.content(), Inline.NoteRef.class))
        .map(ref -> ref.note().value())
        .toList();
  }

  private static String text(SectionText section) {
    return section.texts().stream()
        .map(LocatedText::text)
        .map(text -> text.original().plainText())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private String findings() {
    return report.findings().stream()
        .map(it -> it.at().orElseThrow().line() + " " + it.rule().text())
        .collect(Collectors.joining(", "));
  }

  private SectionText read(String text) {
    SectionFile file =
        new SectionFile(
            new SectionId("c2"),
            Section.Kind.CHAPTER,
            "chapter-02/index",
            new Language("en"),
            "content/en/chapter-02/index.md");
    return new SectionReader(report).read(file, text).orElseThrow();
  }
}
