package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Seeds;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherBlocksTest {
  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c1"),
          Section.Kind.CHAPTER,
          "chapter-01/index",
          new Language("en"),
          "content/en/chapter-01/index.md");

  private final Report report = new Report();

  @Test
  void segmentIsOneTextWithALineForEachBlock() {
    SectionText section = read("a {#c1-p1}\n\nb {#c1-p1+}\n\nc\nd {#c1-p1+}\n\ne {#c1-p2}\n");
    assertThat(texts(section)).containsExactly("c1-p1 a b c d", "c1-p2 e");
    assertThat(section.texts().get(1).blocks())
        .extracting(block -> block.origin().line() + " " + block.text().original().plainText())
        .containsExactly("3 a", "5 b", "7 c d");
    assertThat(report.findings()).isEmpty();
  }

  /** The text is written as it was read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {#c1-p1}\n\nb {#c1-p1+}\n\nc {#c1-p1+}\n",
        "a {#c1-p1}\n\n- b {#c1-p1+}\n- c {#c1-p1+}\n",
        "a {#c1-p1}\n\n3. b {#c1-p1+}\n4. c {#c1-p2}\n5. d {#c1-p2+}\n6. e {#c1-p3}\n",
        "- a {#c1-p1}\n- b {#c1-p1+}\n  - c {#c1-p2}\n- d {#c1-p3}\n",
        "- a {#c1-p1}\n\n  b {#c1-p1+}\n\n- c {#c1-p1+}\n\n  > d {#c1-p1+}\n",
        "- a {#c1-p1}\n  - b {#c1-p1+}\n    - c {#c1-p1+}\n- d {#c1-p1+}\n",
        "> a {#c1-p1}\n>\n> - b {#c1-p1+}\n>   - c {#c1-p1+}\n> - d {#c1-p1+}\n>\n> e {#c1-p2}\n",
        "a {#c1-p1}\n\n> b {#c1-p1+}\n>\n> > c {#c1-p1+}\n>\n> d {#c1-p1+}\n\ne {#c1-p1+}\n",
        "## a {#c1-p1}\n\n### b {#c1-p1+}\n\nc {#c1-p1+}\n",
        "```verse\na\nb\n```\n{#c1-p1}\n\n```verse\nc\n```\n{#c1-p1+}\n",
        "```sh\na\n```\n{#c1-p1}\n\nb {#c1-p1+}\n\n```\nc\n```\n{#c1-p1+}\n",
        "a {#c1-p1}\n\n![b](<b.png>) {#c1-p1+}\n",
        "a {#c1-p1}\n\n- [ ] b {#c1-p1+}\n- [x] c {#c1-p1+}\n- [x] d {#c1-p2}\n",
        "- [ ] a {#c1-p1}\n- [x] b {#c1-p1+}\n",
        "a {#c1-p1}\n\nb {#c1-p1+}\n: c {#c1-p1+}\n\nd {#c1-p2}\n: e {#c1-p2+}\n",
        "a {#c1-p1}\nb {#c1-p1+}\n: c {#c1-p2}\n: d {#c1-p2+}\n",
        "a {#c1-p1}\n\n> [!NOTE]\n> b {#c1-p1+}\n>\n> c {#c1-p1+}\n",
        "> [!TIP]\n> a {#c1-p1}\n>\n> b {#c1-p1+}\n",
        "a {#c1-p1}\n\n<div align=\"center\">\n\nb {#c1-p1+}\n\n</div>\n",
      })
  void blocksAreWrittenAsTheyWere(String markdown) {
    SectionText section = read(markdown);
    assertThat(report.findings()).isEmpty();
    assertThat(SectionWriter.write(section)).isEqualTo("# T {#c1}\n\n" + markdown);
  }

  /** Blocks of HTML are joined like those of Markdown. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a {#c1-p1}</p>\n<p>b {#c1-p1+}</p>\n",
        "<p>a {#c1-p1}</p>\n\nb {#c1-p1+}\n",
        "<ul><li>a {#c1-p1}</li><li>b {#c1-p1+}</li></ul>\n",
        "<h2>a {#c1-p1}</h2>\n<pre>b</pre>\n{#c1-p1+}\n",
        "<blockquote>\n\na {#c1-p1}\n\n<p>b {#c1-p1+}</p>\n</blockquote>\n",
        "<details><summary>s {#c1-p0}</summary>a {#c1-p1}<p>b {#c1-p1+}</p></details>\n",
      })
  void blocksOfHtmlAreJoined(String html) {
    assertThat(texts(read(html))).contains("c1-p1 a b").noneMatch(text -> text.contains("+"));
    assertThat(report.findings()).isEmpty();
  }

  /** Where they are, they would be outside of the list or quotation of their segment. */
  @Test
  void blocksAfterAListOrQuotationAreShownInIt() {
    assertThat(SectionWriter.write(read("- a {#c1-p1}\n\nb {#c1-p1+}\n\n> c {#c1-p1+}\n")))
        .endsWith("- a {#c1-p1}\n\n  b {#c1-p1+}\n\n  > c {#c1-p1+}\n");
    assertThat(SectionWriter.write(read("- a {#c1-p1}\n- b {#c1-p1+}\n\nc {#c1-p1+}\n")))
        .endsWith("- a {#c1-p1}\n\n- b {#c1-p1+}\n\n  c {#c1-p1+}\n");
    assertThat(SectionWriter.write(read("> a {#c1-p1}\n\n- b {#c1-p1+}\n\nc {#c1-p2}\n")))
        .endsWith("> a {#c1-p1}\n>\n> - b {#c1-p1+}\n\nc {#c1-p2}\n");
    assertThat(report.findings()).isEmpty();
  }

  /** Items of other segments stay in a list that starts where they are. */
  @Test
  void restOfAListKeepsItsNumbers() {
    SectionText section = read("a {#c1-p1}\n\n3. b {#c1-p1+}\n4. c {#c1-p1+}\n5. d {#c1-p2}\n");
    assertThat(section.blocks()).hasSize(2);
    Block.ItemList rest = (Block.ItemList) section.blocks().get(1);
    assertThat(rest.start()).isEqualTo(5);
    assertThat(rest.items()).extracting(item -> item.id().value()).containsExactly("c1-p2");
  }

  /** An item of another segment below a sibling of an item belongs to the segment's item. */
  @Test
  void nestedItemsOfTheLastSiblingAreKept() {
    SectionText section = read("- a {#c1-p1}\n- b {#c1-p1+}\n  - c {#c1-p2}\n- d {#c1-p3}\n");
    Block.ItemList list = (Block.ItemList) section.blocks().get(0);
    assertThat(list.items())
        .extracting(item -> item.id().value())
        .containsExactly("c1-p1", "c1-p3");
    assertThat(list.items().get(0).blocks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {#c1-p1}\n\nb {#c1-p2}\n\nc {#c1-p1+}\n",
        "a {#c1-p1}\n\nb\n\nc {#c1-p1+}\n",
        "a\n\nc {#c1-p2+}\n",
        "a {#c1-p1}\n\n---\n\nc {#c1-p1+}\n",
        "a {#c1-p1}\n\nc {#c1-p1++}\n",
        "a {#c1-p1}\n\nc {#c1-p1+} x\n",
        "a {#c1-p1}\n\nc{#c1-p1+}\n",
        "a {#c1-p1}\n\n{#c1-p1+}\n\nc {#c1-p2}\n",
        "a {#c1-p1}\n\nc {#+}\n",
        "a {#c1-p1}\n\nc {#C1+}\n",
        "> a {#c1-p1}\n\nb\n\n> c {#c1-p1+}\n",
        "- a {#c1-p1}\n  - b {#c1-p2}\n- c {#c1-p1+}\n",
        "- b {#c1-p2}\n  - a {#c1-p1}\n- c {#c1-p1+}\n",
        "a {#c1-p1}\n\n- c {#c1-p1+}\n  - b {#c1-p2}\n",
        "a {#c1-p1}\n\nb {#c1-p1+}\n: c {#c1-p2}\n",
        "a {#c1-p1}\n\nb {#c1-p1+}\n: b {#c1-p1+}\n: c {#c1-p2}\n",
        "![a](a.png) {#c1-p1}\n\nc {#c1-p1+}\n",
        "a {#c1-p1}\n\n![b](b.png 'c') {#c1-p1+}\n",
        "| a |\n| --- |\n{#c1-p1}\n\nc {#c1-p1+}\n",
        "a {#c1-p1}\n\n| c |\n| --- |\n{#c1-p1+}\n",
      })
  void wrongPlaceIsReportedOnceAndTheTextIsKept(String markdown) {
    SectionText section = read(markdown);
    assertThat(report.findings())
        .extracting(Finding::rule)
        .hasSize(1)
        .isSubsetOf(RuleId.MRK_015, RuleId.MRK_003);
    String all = String.join("\n", texts(section));
    assertThat(all).contains(" a", " c");
    assertThat(Block.stream(section.blocks(), Block.Identified.class).map(Block.Identified::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.value().startsWith("c1-p"));
  }

  @Test
  void firstBlockNeedsNoWrittenId() {
    SectionText section = read("a\n\nb\n\nc {#c1-p2+}\n\nd\n");
    assertThat(report.findings()).isEmpty();
    assertThat(Block.stream(section.blocks(), Block.Identified.class).map(it -> it.id().value()))
        .containsExactly("c1-p1", "c1-p2", "c1-p3");
  }

  @Test
  void blocksAfterAWrongOneAreNotReportedAgain() {
    SectionText section = read("a {#c1-p1}\n\nb {#c1-p2+}\n\nc {#c1-p2+}\n\nd {#c1-p1+}\n");
    assertThat(report.findings())
        .extracting(finding -> finding.at().orElseThrow().line())
        .containsExactly(5, 9);
    assertThat(texts(section)).hasSize(4);
  }

  @Test
  void idsAreWrittenNextToFurtherBlocks() {
    String text = "# T {#c1}\n\na {#c1-p1}\n\n- b {#c1-p1+}\n- c\n\nd\n";
    IdWriter writer = new IdWriter(FILE, text);
    assertThat(writer.ids())
        .extracting(id -> id.value())
        .containsExactly("c1-p1", "c1-p2", "c1-p3");
    assertThat(writer.write(new SectionId("c1"), writer.ids()).text())
        .isEqualTo("# T {#c1}\n\na {#c1-p1}\n\n- b {#c1-p1+}\n- c {#c1-p2}\n\nd {#c1-p3}\n");
  }

  /** A link to an id in HTML leads to the segment. */
  @Test
  void anchorInAFurtherBlockIsTheSegment() {
    SectionText section = read("a {#c1-p1}\n\n<a id=\"x\"></a>b {#c1-p1+}\n");
    assertThat(section.anchors()).containsEntry("x", "c1-p1");
  }

  @Test
  @Timeout(120)
  void hugeSegmentsAreReadInReasonableTime() {
    StringBuilder text = new StringBuilder("a {#c1-p1}\n\n");
    IntStream.range(0, 100_000).forEach(i -> text.append("- b {#c1-p1+}\n"));
    assertThat(texts(read(text.toString()))).hasSize(1);
    assertThat(report.findings()).isEmpty();
    assertThat(texts(read(text.toString().replace("a {#c1-p1}", "a {#c1-p2}")))).hasSize(100_001);
    assertThat(report.findings()).hasSize(1);
    StringBuilder terms = new StringBuilder("a {#c1-p1}\n\n");
    IntStream.range(0, 50_000).forEach(i -> terms.append("b {#c1-p1+}\n: c {#c1-p1+}\n"));
    assertThat(texts(read(terms.toString()))).hasSize(1);
  }

  static Stream<Integer> seeds() {
    return Seeds.of(2000).boxed();
  }

  /** Random files: what can be joined is written as it was read; no text is ever lost. */
  @ParameterizedTest
  @MethodSource("seeds")
  void randomFilesAreReadAndWritten(int seed) {
    RandomText random = new RandomText(seed);
    String markdown = random.write();
    SectionText section = read(markdown);
    List<String> words = List.of(String.join(" ", texts(section)).split("\\s+"));
    assertThat(words).as(markdown).containsSubsequence(random.words);
    if (report.findings().isEmpty()) {
      String written = SectionWriter.write(section);
      SectionText again = read(written.substring(written.indexOf("\n\n") + 2));
      assertThat(report.findings()).as(markdown + "\n----\n" + written).isEmpty();
      // a list may become loose, since blocks that follow it are written inside it
      assertThat(withoutSpacing(again))
          .as(markdown + "\n----\n" + written)
          .isEqualTo(withoutSpacing(section));
      assertThat(SectionWriter.write(again)).isEqualTo(written);
    }
  }

  private static List<String> withoutSpacing(SectionText section) {
    return shape(section).stream().map(it -> it.replaceAll("LOOSE|TIGHT", "")).toList();
  }

  /** A file with a block of a known word on nearly every line. */
  private static final class RandomText {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private int id;

    RandomText(int seed) {
      this.random = new Random(seed);
    }

    String write() {
      blocks("", "", 1 + random.nextInt(5), 0);
      return text.toString();
    }

    private void blocks(String start, String rest, int count, int depth) {
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          text.append(rest.stripTrailing()).append('\n');
        }
        block(i == 0 ? start : rest, rest, depth);
      }
    }

    private void block(String start, String rest, int depth) {
      switch (random.nextInt(depth < 3 ? 7 : 4)) {
        case 0 -> line(start + "## " + word() + " " + mark());
        case 1 -> {
          String fence = random.nextBoolean() ? "```verse" : "```";
          line(start + fence);
          line(rest + word());
          line(rest + "```");
          line(rest + mark());
        }
        case 2, 3 -> line(start + word() + " " + mark());
        case 4 -> blocks(start + "> ", rest + "> ", 1 + random.nextInt(3), depth + 1);
        case 5 -> items(start, rest, "- ", depth);
        default -> items(start, rest, "1. ", depth);
      }
    }

    private void items(String start, String rest, String sign, int depth) {
      int count = 1 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        String inside = rest + " ".repeat(sign.length());
        line((i == 0 ? start : rest) + sign + word() + " " + mark());
        if (random.nextInt(3) == 0) {
          text.append(rest.stripTrailing()).append('\n');
          blocks(inside, inside, 1 + random.nextInt(2), depth + 1);
        }
      }
    }

    private void line(String line) {
      text.append(line).append('\n');
    }

    private String word() {
      words.add("w" + words.size());
      return words.get(words.size() - 1);
    }

    /** Mostly a further block. */
    private String mark() {
      return id > 0 && random.nextInt(5) < 3 ? "{#c1-p" + id + "+}" : "{#c1-p" + ++id + "}";
    }
  }

  private SectionText read(String markdown) {
    return new SectionReader(report).read(FILE, "# T {#c1}\n\n" + markdown).orElseThrow();
  }

  private static List<String> texts(SectionText section) {
    return Block.texts(section.blocks())
        .map(text -> text.id() + " " + text.text().original().plainText())
        .toList();
  }

  /** The blocks without their lines. */
  private static List<String> shape(SectionText section) {
    List<String> shape = new ArrayList<>();
    Block.walk(
        section.blocks(),
        (block, around) -> {
          String start =
              block instanceof Block.ItemList list
                  ? list.kind() + " " + list.start() + " " + list.spacing()
                  : "";
          shape.add(around.size() + " " + block.getClass().getSimpleName() + " " + start);
          for (LocatedText text : block.texts()) {
            shape.add(text.id() + " " + text.kind() + " " + text.text().original().plainText());
            Inline.stream(text.content(), Inline.BlockBreak.class)
                .forEach(it -> shape.add(it.keep() + " " + it.opened() + " " + it.form()));
          }
        });
    return shape;
  }
}
