package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are included as mdBook includes them, and findings name the true file and line. */
class IncludesTest {
  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c1"),
          Section.Kind.CHAPTER,
          "guide/one",
          new Language("en"),
          "content/en/guide/one.md");

  private static final Map<String, String> FILES =
      Map.of(
          "content/en/guide/a.rs",
              """
              one
              // ANCHOR: x
              two
              // ANCHOR: y
              three
              // ANCHOR_END: y
              four
              // ANCHOR_END: x
              five
              """,
          "content/en/b.md", "B {#c1-p7}\n\n{{#include guide/c.md}}\n",
          "content/en/guide/c.md", "C *c\n",
          "content/en/guide/self.md", "{{#include ../guide/self.md}}",
          "content/en/guide/crlf.txt", "a\r\nb\r\n",
          "content/en/guide/empty.txt", "",
          "content/en/guide/open.rs", "a\n// ANCHOR: z\nb\n");

  private final Report report = new Report();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{{#include a.rs:1}} | one",
        "{{#include a.rs:0}} | one",
        "{{#include a.rs:7:}} | four~// ANCHOR_END: x~five",
        "{{#include a.rs::1}} | one",
        "{{#include a.rs:9:99}} | five",
        "{{#include ./../guide/a.rs:x}} | two~three~four",
        "{{ #include a.rs:y }} | three",
        "{{#rustdoc_include a.rs:y}} | three",
        "{{#include crlf.txt}} | a~b",
        "{{#include crlf.txt:2}}{{#include a.rs:1}}! | bone!",
        "{{#title X}}a | a",
        "\\{{#include a.rs}} | {{#include a.rs}}",
        "{{#if a}} | {{#if a}}",
        "{{#include empty.txt}}a | a",
      })
  void linesAreIncluded(String command, String expected) {
    SectionText section = read("# T\n\n```\n" + command + "\n```\n");
    assertThat(section.texts().get(1).text().original().plainText())
        .isEqualTo(expected.replace('~', '\n'));
    assertThat(findings()).isEmpty();
    assertThat(read(SectionWriter.write(section)).texts().get(1).text())
        .isEqualTo(section.texts().get(1).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{#include none.md}}",
        "{{#include a.rs:none}}",
        "{{#include a.rs:900}}",
        "{{#include ../../../../x}}",
        "{{#include /etc/passwd}}",
        "{{#include ..\\x}}",
        "{{#include ../../..}}",
        "{{#include one.md}}",
      })
  void whatCannotBeIncludedIsOneFinding(String command) {
    SectionText section = read("# T\n\na\n\n" + command + "\n");
    assertThat(findings()).isEqualTo("content/en/guide/one.md:5 MRK-016");
    assertThat(section.texts().get(2).text().original().plainText()).isEqualTo(command);
  }

  @Test
  void anAnchorWithoutAnEndGoesToTheEndOfTheFile() {
    SectionText section = read("# T\n\n{{#include open.rs:z}}\n");
    assertThat(section.texts().get(1).text().original().plainText()).isEqualTo("b");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aCycleIsReportedWhereItCloses() {
    read("# T\n\n{{#include self.md}}\n");
    assertThat(findings()).isEqualTo("content/en/guide/self.md:1 MRK-016");
  }

  @Test
  void placesAreThoseOfTheFilesThatTheTextIsFrom() {
    SectionText section = read("# T\n\n{{#include ../b.md}}\n\nlast\n");
    assertThat(section.texts().stream().map(LocatedText::origin).map(Object::toString))
        .containsExactly(
            "content/en/guide/one.md:1",
            "content/en/b.md:1",
            "content/en/guide/c.md:1",
            "content/en/guide/one.md:5");
    assertThat(findings()).isEqualTo("content/en/guide/c.md:1 MRK-002");
  }

  @Test
  void idsAreWrittenIntoTheFileItself() {
    String text = "# T\r\n\r\na\r\n\r\n{{#include ../b.md}}\r\n\r\nlast\r\n";
    IdWriter writer = new IdWriter(FILE, text, this::load);
    assertThat(writer.ids()).hasSize(4);
    List<SegmentId> ids = writer.ids();
    IdWriter.Result result = writer.write(FILE.id(), ids);
    assertThat(result.text())
        .isEqualTo(
            """
            # T {#c1}\r
            \r
            a {#c1-p1}\r
            \r
            {{#include ../b.md}} {#c1-p8}\r
            \r
            last {#c1-p9}\r
            """);
    assertThat(result.left()).isEmpty();
    // an id after the command is that of the last block that it includes, others have no place
    String twice = "# T\n\n{{#include guide/c.md}}\n\n{{#include ../d.md}}\n";
    IdWriter other = new IdWriter(FILE, twice, path -> IncludedFiles.Loaded.of("one\n\ntwo\n"));
    IdWriter.Result written = other.write(FILE.id(), other.ids());
    assertThat(written.left()).containsExactly(new SegmentId("c1-p1"), new SegmentId("c1-p3"));
    assertThat(written.text())
        .isEqualTo(
            "# T {#c1}\n\n{{#include guide/c.md}} {#c1-p2}\n\n{{#include ../d.md}} {#c1-p4}\n");
  }

  @Test
  void aPlaygroundIsCode() {
    SectionText section = read("# T\n\n{{#playground a.rs editable}}\n\nb\n");
    assertThat(SectionWriter.write(section)).contains("```rust\none\n").contains("five\n```\n");
    assertThat(section.texts().get(2).origin()).hasToString("content/en/guide/one.md:5");
  }

  @Test
  void linesOfRustForTheCompilerAreHidden() {
    SectionText section =
        read("# T\n\n```rust,ignore\n# fn main() {\n#[a]\n  #\nb\n## c\n#d\n# }\n```\n");
    assertThat(section.texts().get(1).text().original().plainText()).isEqualTo("#[a]\nb\n# c\n#d");
    assertThat(read(SectionWriter.write(section)).texts().get(1).text())
        .isEqualTo(section.texts().get(1).text());
    assertThat(read("# T\n\n```python\n# a\n```\n").texts().get(1).text().original().plainText())
        .isEqualTo("# a");
  }

  @Test
  @Timeout(30)
  void includingWithoutEndIsStopped() {
    String ten = "{{#include NEXT}}\n\n".repeat(10);
    Map<String, String> files =
        IntStream.range(0, 20)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> "content/en/guide/f" + i, i -> ten.replace("NEXT", "f" + (i + 1))));
    new SectionReader(
            path ->
                files.containsKey(path)
                    ? IncludedFiles.Loaded.of(files.get(path))
                    : IncludedFiles.Loaded.fault("there is no such file"),
            report)
        .read(FILE, "# T\n\n" + ten.replace("NEXT", "f0"));
    assertThat(report.findings()).isNotEmpty();
    String large = "a line of text\n".repeat(60_000);
    new SectionReader(path -> IncludedFiles.Loaded.of(large), report)
        .read(FILE, "# T\n\n" + "{{#include big}}\n".repeat(1000));
    assertThat(findings()).contains("MRK-016");
  }

  private IncludedFiles.Loaded load(String path) {
    String text = FILES.get(path);
    return text == null
        ? IncludedFiles.Loaded.fault("there is no such file")
        : IncludedFiles.Loaded.of(text);
  }

  private SectionText read(String text) {
    return new SectionReader(this::load, report).read(FILE, text).orElseThrow();
  }

  private String findings() {
    return report.findings().stream()
        .filter(finding -> !finding.rule().text().equals("MRK-004"))
        .map(finding -> finding.at().orElseThrow() + " " + finding.rule().text())
        .collect(Collectors.joining(", "));
  }
}
