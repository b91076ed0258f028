package io.github.duizhao.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {
  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c5-1"),
          Section.Kind.SECTION,
          "chapter-05/section-01",
          new Language("zh-Hans"),
          "content/zh-Hans/chapter-05/section-01.md");

  private final Report report = new Report();

  @Test
  void titleAndIdAreRead() {
    SectionText section = read("# 第一节 协同建设 {#c5-1}\n\n正文。 {#c5-1-p1}\n");
    assertThat(section.title().plainText()).isEqualTo("第一节 协同建设");
    assertThat(section.id().value()).isEqualTo("c5-1");
    assertThat(texts(section)).containsExactly("c5-1-p1 正文。");
    assertSilence();
  }

  @Test
  void runInHeadKeepsItsStopOutside() {
    SectionText section = read("# 题 {#c5-1}\n\n**共建轨道上的长三角**。加快建设。 {#c5-1-p1}\n");
    RunInHead head = RunInHead.of(paragraph(section, 0).segment().text().original()).orElseThrow();
    assertThat(head.plainText()).isEqualTo("共建轨道上的长三角");
    assertThat(head.stop()).isEqualTo("。");
    assertSilence();
  }

  @Test
  void softBreakBetweenHanJoinsWithoutSpace() {
    SectionText section = read("# 题 {#c5-1}\n\n加快\n建设，\n“互联网”\nlong\nword {#c5-1-p1}\n");
    assertThat(texts(section)).containsExactly("c5-1-p1 加快建设，“互联网” long word");
    assertSilence();
  }

  @Test
  void bracesInTextAreText() {
    SectionText section = read("# 题 {#c5-1}\n\n{甲} 与 {#乙} 并存 {#c5-1-p1}\n");
    assertThat(texts(section)).containsExactly("c5-1-p1 {甲} 与 {#乙} 并存");
    assertSilence();
  }

  @Test
  void literalAsteriskIsReportedWithItsLine() {
    read("# 题 {#c5-1}\n\n**共建轨道。**加快建设。 {#c5-1-p1}\n");
    assertThat(rules()).containsExactly(RuleId.MRK_002);
    assertThat(report.findings().get(0).at().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void missingTitleIsReported() {
    assertThat(new SectionReader(report).read(FILE, "正文。\n")).isEmpty();
    assertThat(rules()).containsExactly(RuleId.MRK_005);
  }

  @Test
  void malformedIdIsReported() {
    read("# 题 {#c5-1}\n\n甲 {#C5_1}\n");
    assertThat(rules()).containsExactly(RuleId.MRK_003);
  }

  @Test
  void blocksWithoutIdsGetThemByPosition() {
    SectionText section = read("# 题\n\n甲\n\n乙 {#c5-1-p7}\n\n丙\n");
    assertThat(texts(section)).containsExactly("c5-1-p1 甲", "c5-1-p7 乙", "c5-1-p8 丙");
    assertThat(section.unmarked())
        .extracting(SegmentId::value)
        .containsExactlyInAnyOrder("c5-1-p1", "c5-1-p8");
    assertThat(rules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"甲 {#C1 P1}", "甲{#c5-1-p3}", "甲 {#c5-1-p3 }", "甲 {#c5-1-p3}。", "甲 {#c5-1-p3}\n乙"})
  void textThatLooksLikeAnIdIsReported(String text) {
    read("# 题 {#c5-1}\n\n" + text + "\n");
    assertThat(rules()).contains(RuleId.MRK_003);
  }

  @Test
  void positionalIdIsNeverAWrittenOne() {
    SectionText section = read("# 题 {#c5-1}\n\n甲 {#c5-1-p1}\n\n新\n\n乙 {#c5-1-p2}\n");
    assertThat(texts(section)).containsExactly("c5-1-p1 甲", "c5-1-p3 新", "c5-1-p2 乙");
    assertThat(section.unmarked())
        .extracting(SegmentId::value)
        .containsExactlyInAnyOrder("c5-1-p3");
    assertThat(rules()).isEmpty();
  }

  @Test
  void positionalIdIsNeverGivenTwice() {
    SectionText section =
        read("# 题 {#c5-1}\n\n甲 {#c5-1-p2}\n\n乙\n\n丙 {#c5-1-p2-x}\n\n丁 {#c5-1-p1}\n\n戊\n");
    assertThat(texts(section)).doesNotHaveDuplicates().contains("c5-1-p3 乙", "c5-1-p4 戊");
    assertThat(section.unmarked())
        .extracting(SegmentId::value)
        .containsExactlyInAnyOrder("c5-1-p3", "c5-1-p4");
    assertThat(rules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "> > ", "- 乙 {#c5-1-p1}\n\n  ", "> - 乙 {#c5-1-p1}\n>\n>   "})
  void idUnderATableIsReadAtAnyDepth(String start) {
    String indent = start.substring(start.lastIndexOf('\n') + 1);
    String table = "| 甲 |\n| --- |\n| 1 |\n{#c5-1-p7}".replace("\n", "\n" + indent);
    SectionText section = read("# 题 {#c5-1}\n\n" + start + table + "\n");
    assertThat(Block.stream(section.blocks(), Block.Table.class))
        .extracting(Block.Table::id)
        .containsExactly(new SegmentId("c5-1-p7"));
    assertSilence();
  }

  @Test
  void oneHyphenMakesATable() {
    SectionText section = read("# 题 {#c5-1}\n\n| 甲 | 乙 |\n| - | -: |\n| 1 | 2 |\n{#c5-1-p1}\n");
    assertThat(section.blocks()).hasSize(1).allMatch(block -> block instanceof Block.Table);
    assertSilence();
  }

  @Test
  void undefinedFootnoteIsReported() {
    read("# 题 {#c5-1}\n\n甲[^c5-1-n1] {#c5-1-p1}\n");
    assertThat(rules()).containsExactly(RuleId.MRK_006);
  }

  @Test
  void unreferencedFootnoteIsReported() {
    read("# 题 {#c5-1}\n\n甲 {#c5-1-p1}\n\n[^c5-1-n1]: 注\n");
    assertThat(rules()).containsExactly(RuleId.MRK_006);
  }

  @Test
  void controlCharactersAndLoneSurrogatesAreReported() {
    read("# 题 {#c5-1}\n\n甲\u0007乙\uD800丙 {#c5-1-p1}\n");
    assertThat(rules()).containsExactly(RuleId.MRK_009, RuleId.MRK_009);
  }

  @ParameterizedTest
  @MethodSource("deep")
  @Timeout(20)
  void tooDeepNestingIsOneFinding(String text) {
    new SectionReader(report).read(FILE, "# 题 {#c5-1}\n\n" + text + " {#c5-1-p1}\n");
    assertThat(rules()).containsOnly(RuleId.MRK_008);
  }

  static Stream<String> deep() {
    String stairs =
        IntStream.range(0, 2000).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(joining());
    String ticks =
        IntStream.range(0, 3000).mapToObj(i -> "`".repeat(i % 300 + 1)).collect(joining(" "));
    return Stream.of(
        ">".repeat(10_000),
        "- ".repeat(5_000),
        "1. ".repeat(5_000),
        stairs,
        "> - ".repeat(40) + "x",
        "**a ".repeat(2_400) + " b**".repeat(2_400),
        ticks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a](",
        "*a ",
        "`",
        "> ",
        "![",
        "[^a",
        "[^a] ",
        "|",
        "| a | b |\n",
        "&amp;",
        "[a]: /u\n",
        "[a][b]",
        "[](",
        "[a](<b",
        "**[a",
        "“**",
        "{#a} ",
        "- a\n",
        "a\n",
        "[a](ruby:b)",
        "c* ",
        "~",
        "~~",
        "~~a ",
        "~~a~~",
        "[ ] ",
        "- [ ] a\n",
        ": a\n",
        "\n: ",
        "a\n: b\n",
        "\n\na\n: b\n",
        "\n\na\n:   ",
        "https://",
        "https://a.b ",
        "https://a.b/(",
        "www.a.",
        "a@",
        "_a@b.c",
        "{:",
        "{{",
        "{{#include ",
        "{{#include a}}",
        ":::\n",
        ":a",
        "==a",
        "^[a",
        "a^b",
        "> [!NOTE]\n",
        "> [!NOTE]\n\n",
        "\n# a {#b .c}\n",
        "\n{#",
      })
  @Timeout(60)
  void manyMarksAreReadInTime(String unit) {
    new SectionReader(report).read(FILE, "# 题 {#c5-1}\n\na**b" + unit.repeat(20_000) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: b\n", "title: ", "\n", "- a\n", "\"", "'", " a\n", ":", "a", "title: \"\\u"})
  @Timeout(20)
  void longFrontMatterIsReadInTime(String unit) {
    String data = unit.repeat((1 << 20) / unit.length());
    new SectionReader(report).read(FILE, "---\na: b\n" + data + "\n---\n# 题\n");
    new SectionReader(report).read(FILE, "---\ntitle: " + data + "\n---\n# 题\n");
    new SectionReader(report).read(FILE, "+++\ntitle = \"" + data + "\n+++\n# 题\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{#a}", "{#a .b ", "{", "}", " {.a}", "#", "{a=\"", "{#a a=b "})
  @Timeout(20)
  void marksOfALongHeadingAreReadInTime(String unit) {
    new SectionReader(report).read(FILE, "# 题\n\n## a " + unit.repeat(50_000) + "}\n");
  }

  @Test
  @Timeout(60)
  void aLongTableIsReadInTime() {
    String rows = "| a | b |\n".repeat(20_000);
    SectionText section = read("# 题 {#c5-1}\n\n| a | b |\n| - | - |\n" + rows + "{#c5-1-p1}\n");
    assertThat(((Block.Table) section.blocks().get(0)).rows()).hasSize(20_000);
    assertSilence();
  }

  @Test
  void unknownLanguageAndEmptyRubyAreReported() {
    read("# 题 {#c5-1}\n\n[a](lang:xx) [b](lang:english) [c](ruby:) [d](ruby:hàn zì) {#c5-1-p1}\n");
    assertThat(rules()).containsOnly(RuleId.MRK_010).hasSize(4);
  }

  @Test
  void fenceThatIsNeverClosedIsReported() {
    read("# 题 {#c5-1}\n\n```verse\n甲\n\n乙 {#c5-1-p1}\n");
    assertThat(rules()).contains(RuleId.MRK_011);
  }

  @Test
  void idOfAFenceIsBelowIt() {
    read("# 题 {#c5-1}\n\n```verse {#c5-1-p1}\n甲\n```\n");
    assertThat(rules()).contains(RuleId.MRK_003);
  }

  @Test
  void noteReferenceInANoteIsReported() {
    read("# 题 {#c5-1}\n\n甲[^a] {#c5-1-p1}\n\n[^a]: 见[^b]\n\n[^b]: 乙\n");
    assertThat(rules()).containsOnly(RuleId.MRK_006);
  }

  @Test
  void everyKindOfBlockIsReadBack() {
    String markdown =
        """
        # 第一节 *协同*建设 {#c5-1}

        **头**。甲*乙*丙 `a*b` [链接](<#c5-1-p2> "题") [网](<https://example.org/?a=1\\&b=2>)[^c5-1-n1] {#c5-1-p1}

        ## 小标题 {#c5-1-p2}

        > 引文一。 {#c5-1-p3}
        >
        > 引文二。 {#c5-1-p4}

        - 甲 {#c5-1-p5}
        - 乙 {#c5-1-p6}

          1. 丙 {#c5-1-p7}
          2. 丁 {#c5-1-p8}

        | 甲 | 乙 |
        | --- | ---: |
        | 一 | 2\\|3 |
        {#c5-1-p9}

        ---

        3) 丙 {#c5-1-p12}
           > 引 {#c5-1-p13}
        4) 丁 {#c5-1-p14}

        ```verse
        白日依山尽，
          *黄河*入海流[^c5-1-n1]。

        # 不是标题
        ```
        {#c5-1-p15}

        ```java
        a < b;

          c;
        ```
        {#c5-1-p16}

        [漢字](<ruby:かん じ>)与 [mot](lang:fr) {#c5-1-p17}

        断行\\
        之后 \\*星\\* \\# 1\\. \\_下\\_ {#c5-1-p10}

        \\# 不是标题 {#c5-1-p11}

        [^c5-1-n1]: 注文。

            第二段。
        """;
    SectionText section = read(markdown);
    assertSilence();
    assertThat(section.blocks()).hasSize(12);
    String written = SectionWriter.write(section);
    SectionText again = read(written);
    assertThat(withoutLines(again)).isEqualTo(withoutLines(section));
    assertThat(SectionWriter.write(again)).isEqualTo(written);
    assertSilence();
  }

  @Test
  void readingInAngleBracketsMayHaveSpaces() {
    SectionText section =
        read("# 题 {#c1}\n\n[汉字](<ruby:hàn zì>)，[站](<https://example.org/a b>)。 {#c1-p1}\n");
    assertSilence();
    assertThat(section.blocks().toString())
        .contains("reading=hàn zì", "target=https://example.org/a b")
        .doesNotContain("](<");
  }

  private static String withoutLines(SectionText section) {
    return section.toString().replaceAll("\\.md:\\d+", ".md");
  }

  private SectionText read(String text) {
    return new SectionReader(report).read(FILE, text).orElseThrow();
  }

  private List<String> texts(SectionText section) {
    return section.blocks().stream()
        .map(Block.Paragraph.class::cast)
        .map(p -> p.segment().id() + " " + p.segment().text().original().plainText())
        .toList();
  }

  private static Block.Paragraph paragraph(SectionText section, int index) {
    return (Block.Paragraph) section.blocks().get(index);
  }

  private List<RuleId> rules() {
    return report.findings().stream().map(Finding::rule).toList();
  }

  private void assertSilence() {
    assertThat(report.findings()).isEmpty();
  }
}
