package io.github.duizhao.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the CommonMark specification keeps its exact text or is refused with a finding.
 */
class CommonMarkTest {
  private static final Path SPEC = Path.of("src/test/resources/commonmark/spec-0.31.2.txt");
  private static final String FENCE = "`".repeat(32);

  private static final String COMMENT_OR_TAG =
      "(?s)<!-->|<!--->|<!--.*?-->|</?[A-Za-z](?:\"[^\"]*\"|'[^']*'|[^'\">])*>|<[^>]*>";

  /** The rules for refused text, which may be missing. */
  private static final Set<RuleId> REFUSED = Set.of(RuleId.MRK_001, RuleId.MRK_007, RuleId.MRK_011);

  /**
   * The examples that flexmark reads differently from the specification. No words are lost: marks
   * become text, or characters that should be text become marks.
   */
  private static final Map<Integer, String> DEVIATIONS =
      Map.ofEntries(
          Map.entry(146, "back-quotes in the line that opens a fence of tildes"),
          Map.entry(201, "a definition's title right after its target"),
          Map.entry(215, "an underline after a definition"),
          Map.entry(216, "an underline after a definition"),
          Map.entry(312, "a list item indented by four spaces"),
          Map.entry(313, "a list item indented by four spaces"),
          Map.entry(354, "currency signs count as letters"),
          Map.entry(416, "runs of marks longer than two inside a word"),
          Map.entry(417, "runs of marks longer than two inside a word"),
          Map.entry(493, "escaped angle brackets"),
          Map.entry(494, "a target with one angle bracket"),
          Map.entry(523, "a link across emphasis"),
          Map.entry(540, "labels that are alike only by full case folding"),
          Map.entry(545, "escapes in labels"));

  private record Example(int number, String section, String markdown, String html) {
    @Override
    public String toString() {
      return number + " " + section;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    List<String> lines = Files.readAllLines(SPEC, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        section = line.replaceAll("^#+ ", "");
      } else if (line.equals(FENCE + " example")) {
        int middle = i + lines.subList(i, lines.size()).indexOf(".");
        int end = i + lines.subList(i, lines.size()).indexOf(FENCE);
        examples.add(
            new Example(
                examples.size() + 1,
                section,
                text(lines.subList(i + 1, middle)),
                text(lines.subList(middle + 1, end))));
        i = end;
      }
    }
    return examples;
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line.replace('→', '\t') + "\n").collect(Collectors.joining());
  }

  @Test
  void allExamplesAreThere() throws IOException {
    assertThat(examples()).hasSize(652);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void textIsKeptOrRefused(Example example) {
    Report report = new Report();
    SectionText text = read("# 题 {#c1}\n\n" + example.markdown(), report);
    List<RuleId> rules = report.findings().stream().map(Finding::rule).toList();
    if (rules.stream().noneMatch(REFUSED::contains)) {
      String kept = letters(isLeft(rules) ? withoutTags(kept(text)) : kept(text));
      String expected = letters(plain(example.html()));
      if (DEVIATIONS.containsKey(example.number())) {
        assertThat(kept).as("no longer a deviation").isNotEqualTo(expected);
      } else if (example.html().contains("<img")) {
        assertThat(kept).as("a picture shows its title as its caption").contains(expected);
      } else {
        assertThat(kept).isEqualTo(expected);
      }
    } else {
      assertThat(report.hasErrors()).isTrue();
    }
  }

  private static String withoutTags(String text) {
    return text.replaceAll("</?[A-Za-z](?:\"[^\"]*\"|'[^']*'|[^'\"<>)])*>", " ");
  }

  /** Whether tags that HTML does not have are printed as typed. */
  private static boolean isLeft(List<RuleId> rules) {
    return rules.contains(RuleId.MRK_014);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void contentIsReadBackAsWritten(Example example) {
    Report report = new Report();
    SectionText text = read("# 题 {#c1}\n\n" + example.markdown(), report);
    assumeThat(report.findings()).map(Finding::rule).doesNotContainAnyElementsOf(REFUSED);
    String written = SectionWriter.write(text);
    SectionText again = read(written, new Report());
    assertThat(letters(kept(again))).isEqualTo(letters(kept(text)));
    assertThat(SectionWriter.write(again)).isEqualTo(written);
  }

  private static SectionText read(String markdown, Report report) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1"), Section.Kind.CHAPTER, "x/index", new Language("en"), "x/index.md");
    return new SectionReader(report).read(file, markdown).orElseThrow();
  }

  private static String kept(SectionText text) {
    Stream<String> blocks =
        Block.texts(text.blocks())
            .filter(LocatedText::isShown)
            .map(part -> part.text().original().plainText());
    Stream<String> notes =
        text.notes().stream().map(Note::original).flatMap(List::stream).map(p -> p.plainText());
    return Stream.concat(blocks, notes).collect(Collectors.joining(" "));
  }

  /** The text that a reader of the page sees. */
  private static String plain(String html) {
    return Escaping.unescapeHtml(html.replaceAll(COMMENT_OR_TAG, " "));
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
