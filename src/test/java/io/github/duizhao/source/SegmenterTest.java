package io.github.duizhao.source;

import static io.github.duizhao.source.Texts.CHINESE;
import static io.github.duizhao.source.Texts.SETTING;
import static io.github.duizhao.source.Texts.segments;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.HeadingLabel.Rank;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Report report = new Report();

  @Test
  void chaptersAndSectionsGetIdsByTheirNumber() {
    assertThat(segments("第五章 道路\n修路。\n第二节 桥\n修桥。\n再修桥。\n第十二章 水\n"))
        .containsExactly(
            "# 第五章 道路", "c5-p1 修路。", "# 第二节 桥", "c5-2-p1 修桥。", "c5-2-p2 再修桥。", "# 第十二章 水");
  }

  @Test
  void pathsFollowTheNumbers() {
    assertThat(paths("第一编 甲\n第五章 道路\n第二节 桥\n文。"))
        .containsExactly(
            "part1 part-01/index",
            "c5 part-01/chapter-05/index",
            "c5-2 part-01/chapter-05/section-02");
  }

  @Test
  void chaptersNumberedInEachPartHaveThePartInTheirIds() {
    assertThat(paths("第一编 甲\n第一章 乙\n第一节 丙\n第二编 丁\n第一章 戊\n"))
        .containsExactly(
            "part1 part-01/index",
            "part1-c1 part-01/chapter-01/index",
            "part1-c1-1 part-01/chapter-01/section-01",
            "part2 part-02/index",
            "part2-c1 part-02/chapter-01/index");
  }

  @Test
  void lowerRanksAreInsideTheSection() {
    assertThat(segments("第一章 总则\n\n第一节 范围\n\n一、城市\n\n城市的道路都要修好。\n\n（一）桥\n\n城市的桥都要修好。\n"))
        .containsExactly(
            "# 第一章 总则",
            "# 第一节 范围",
            "## c1-1-p1 一、城市",
            "c1-1-p2 城市的道路都要修好。",
            "### c1-1-p3 （一）桥",
            "c1-1-p4 城市的桥都要修好。");
  }

  @Test
  void withoutChaptersTheHighestRankStartsThem() {
    assertThat(segments("一、城市\n\n道路都要修好。\n\n1. 桥\n\n桥也要修好。\n"))
        .containsExactly("# 一、城市", "c1-p1 道路都要修好。", "## c1-p2 1. 桥", "c1-p3 桥也要修好。");
  }

  @Test
  void numberedParagraphIsNotAHeading() {
    assertThat(segments("第一章 总则\n\n第一条 为了修路，制定本法。\n\n第二条 道路都要修好。\n"))
        .containsExactly("# 第一章 总则", "c1-p1 第一条为了修路，制定本法。", "c1-p2 第二条道路都要修好。");
  }

  @Test
  void westernHeadingsAreRecognized() {
    assertThat(
            segments(
                """
                Chapter 2. Roads and
                Bridges

                Roads shall be built. The committee shall see to it
                that they are.

                Section 1. Bridges

                Bridges, too, shall be well-
                kept.
                """))
        .containsExactly(
            "# Chapter 2. Roads and Bridges",
            "c2-p1 Roads shall be built. The committee shall see to it that they are.",
            "# Section 1. Bridges",
            "c2-1-p1 Bridges, too, shall be well-kept.");
  }

  @Test
  void westernProseThatNamesAPartIsNotAHeading() {
    assertThat(
            segments(
                """
                Chapter 1

                The first half of it is short. The book has two halves, and
                Part two of the book is longer, as everybody knows.
                Section I of it is the longest, and nobody has ever read it to
                the end of its last page.
                """))
        .hasSize(2);
  }

  @Test
  void customHeadingFormsAreUsed() {
    HeadingForm form = new HeadingForm(Pattern.compile("卷之([一二三])"), Rank.CHAPTER, SETTING);
    SourcePlan plan = new SourcePlan(CHINESE, List.of(), List.of(form), List.of());
    assertThat(segments("卷之二 学而\n子曰。\n", plan, report)).containsExactly("# 卷之二 学而", "c2-p1 子曰。");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void suppliedHeadingsAreInBrackets() {
    assertThat(segments("修桥。\n第二节 水\n修渠。\n", supplied(), report))
        .containsExactly("# 第四章 〔道路〕", "# 第一节 〔桥〕", "c4-1-p1 修桥。", "# 第二节 水", "c4-2-p1 修渠。");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void unneededSuppliedHeadingsAreReported() {
    assertThat(segments("第四章 路\n第一节 桥\n修桥。\n", supplied(), report)).hasSize(3);
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly(
            "content/import.yml:9: IMP-004 the supplied heading '第一节' is not used:"
                + " there is no text without a heading to put under it",
            "content/import.yml:9: IMP-004 the supplied heading '第四章' is not used:"
                + " there is no text without a heading to put under it");
  }

  @Test
  void patternsThatMatchNothingAreReported() {
    HeadingForm form = new HeadingForm(Pattern.compile("卷之(.)"), Rank.PART, SETTING);
    SourcePlan plan =
        new SourcePlan(CHINESE, List.of(Texts.furniture("^x$")), List.of(form), List.of());
    segments("第一章 甲\n文。", plan, report);
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly(
            "content/import.yml:9: IMP-004 the pattern '^x$' matches nothing",
            "content/import.yml:9: IMP-004 the pattern '卷之(.)' matches nothing");
  }

  @Test
  void textBeforeTheFirstHeadingIsReported() {
    segments("修桥。\n第二节 水\n修渠。\n第五章 路\n", SourcePlan.of(CHINESE), report);
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly(
            "page.txt:1: IMP-003 there is text before the first heading",
            "page.txt:2: IMP-003 there is no chapter above '第二节 水'",
            "page.txt:3: IMP-003 there is text before the first heading");
  }

  @Test
  void textWithoutAnyHeadingIsOneChapter() {
    assertThat(segments("修桥。\n修渠。", SourcePlan.of(CHINESE), report))
        .containsExactly("# 〔page〕", "c1-p1 修桥。", "c1-p2 修渠。");
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("page.txt:1: IMP-003 there is no heading; the file name is used as title");
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void theSameNumberTwiceIsReported() {
    segments("第一章 甲\n文。\n第一章 乙\n文。", SourcePlan.of(CHINESE), report);
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly(
            "page.txt:3: IMP-005 there are two headings 第一章: '第一章 乙' here and '第一章 甲' on line 1");
  }

  @Test
  void runInHeadsAreStrongAndTheirStopIsNot() {
    String text = "第一章 甲\n修好道路。道路要宽，要平。\n修好桥梁。桥梁要长，要稳。\n以河为界，不分南北。河上要有桥。";
    assertThat(heads(text)).containsExactly("修好道路", "修好桥梁", "");
  }

  @Test
  void proseWithAFewShortSentencesHasNoRunInHeads() {
    String text = "第一章 甲\n天亮了。他起了床，出了门。\n路上没有人，也没有车。他走了很久。\n回家的时候，天已经黑了。";
    assertThat(heads(text)).containsExactly("", "", "");
  }

  @Test
  void paragraphsCutByThePageAreMarked() {
    PageFurniture from = Texts.furniture("^（上接.*?）", PageFurniture.Meaning.CONTINUED_FROM);
    PageFurniture on = Texts.furniture("（下转.*?）$", PageFurniture.Meaning.CONTINUED_ON);
    SourcePlan plan = new SourcePlan(CHINESE, List.of(from, on), List.of(), List.of());
    assertThat(segments("第一章 甲\n\n（上接二版）就好。路要宽。\n\n桥要长，（下转四版）", plan, report))
        .containsExactly("# 第一章 甲", "c1-p1 〔…〕就好。路要宽。", "c1-p2 桥要长，〔…〕");
  }

  @Test
  void coverageCountsWhatWasTaken() {
    SourcePlan plan =
        new SourcePlan(CHINESE, List.of(Texts.furniture("^[0-9]$")), List.of(), List.of());
    WitnessReading read = new Segmenter(plan, report).read(Texts.source("第一章 𠮷 \n修 路。\n3\n"));
    long taken =
        read.text().passages().stream()
            .mapToLong(passage -> WitnessCoverage.count(passage.text()))
            .sum();
    assertThat(new WitnessCoverage(read.text().sigil(), taken, read.total()))
        .hasToString("A: 87.5 % taken, 7 of 8 characters");
  }

  private static SourcePlan supplied() {
    return new SourcePlan(
        CHINESE,
        List.of(),
        List.of(),
        List.of(
            new SuppliedHeading("第四章", "道路", Optional.empty(), SETTING),
            new SuppliedHeading("第一节", "桥", Optional.of("第四章"), SETTING)));
  }

  private List<String> paths(String text) {
    return sections(text).stream().map(section -> section.id() + " " + section.path()).toList();
  }

  private List<String> heads(String text) {
    return sections(text).get(0).blocks().stream()
        .map(block -> ((Block.Paragraph) block).segment().text().original().content().get(0))
        .map(first -> first instanceof Inline.Strong strong ? text(strong) : "")
        .toList();
  }

  private List<SectionText> sections(String text) {
    Segmenter segmenter = new Segmenter(SourcePlan.of(CHINESE), report);
    return segmenter.outline(segmenter.read(Texts.source(text)).text().passages()).sections(report);
  }

  private static String text(Inline.Strong strong) {
    return ((Inline.Text) strong.content().get(0)).value();
  }
}
