package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown has beyond CommonMark is read, and the Markdown written from it is read back. */
class DialectTest {
  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c1"),
          Section.Kind.CHAPTER,
          "chapter-01/index",
          new Language("en"),
          "content/en/chapter-01/index.md");

  private final Report report = new Report();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // deleted text
        "a ~~b *c*~~ d | a <s>b *c*</s> d",
        "甲~~乙。~~丙 | 甲<s>乙。</s>丙",
        "a ~b~ ~~~c~~~ | a ~b~ \\~\\~\\~c\\~\\~\\~",
        "\\~~a~~ b | \\~\\~a\\~\\~ b",
        // addresses
        "See https://example.org/a_b_c?d=1&e=2. | See"
            + " [https://example.org/a\\_b\\_c?d=1\\&e=2](<https://example.org/a_b_c?d=1\\&e=2>).",
        "见https://example.org/。后 | 见[https://example.org/](<https://example.org/>)。后",
        "见https://example.org/a后文 | 见[https://example.org/a](<https://example.org/a>)后文",
        "（https://example.org/a） | （[https://example.org/a](<https://example.org/a>)）",
        "(see https://example.org/a_(b)) | (see"
            + " [https://example.org/a\\_(b)](<https://example.org/a_(b)>))",
        "**https://example.org** | **[https://example.org](<https://example.org>)**",
        "www.example.org, a | [www.example.org](<http://www.example.org>), a",
        "mail a_b.c@example.org. | mail [a\\_b.c@example.org](<mailto:a_b.c@example.org>).",
        "[https://a.org](https://b.org) | [https://a.org](<https://b.org>)",
        "[see https://a.org and x](#c1) | [see https://a.org and x](<#c1>)",
        "<https://a.org/b> | [https://a.org/b](<https://a.org/b>)",
        "`https://a.org` | `https://a.org`",
        "https\\://a.org www\\.a.org a\\@b.org | https\\://a.org www\\.a.org a\\@b.org",
        "https:// www. a@b @c x@ | https:// www. a@b @c x@",
        "https://example.org/{id}/x | https\\://example.org/\\{id\\}/x",
        "xhttps://a.org awww.a.org | xhttps://a.org awww.a.org",
      })
  void marksInTextHaveTheirMeaning(String text, String markdown) {
    String expected = markdown.replace("https\\://example.org/\\{", "https://example.org/\\{");
    assertThat(body(text + " {#c1-p1}")).isEqualTo(expected + " {#c1-p1}\n");
    assertThat(read(expected + " {#c1-p1}\n", new Report()).blocks())
        .isEqualTo(read(text + " {#c1-p1}").blocks());
  }

  @Test
  void idsOfOtherProgramsOnHeadingsAreNamesForLinks() {
    SectionText text =
        read(
            "## A {#a_b}\n\n## B { #b .c }\n\n## C{#乙} {#c1-p7}\n\n## D {: #d.e}\n\n## E {x} {#F}");
    assertThat(SectionWriter.write(text))
        .endsWith(
            """

            ## A {#c1-p1}

            ## B {#c1-p2}

            ## C {#c1-p7}

            ## D {#c1-p8}

            ## E \\{x\\} {#c1-p9}
            """);
    assertThat(text.anchors())
        .containsEntry("a_b", "c1-p1")
        .containsEntry("b", "c1-p2")
        .containsEntry("乙", "c1-p7")
        .containsEntry("d.e", "c1-p8")
        .containsEntry("F", "c1-p9")
        .hasSize(5);
    assertThat(report.findings()).extracting(it -> it.rule().text()).containsOnly("MRK-013");
    read("## A {#c1-P2}");
    assertThat(report.findings()).extracting(it -> it.rule().text()).contains("MRK-003");
  }

  @Test
  void everyRowOfATableIsRead() {
    assertThat(
            body(
                """
                | a |
                | - |
                | <kbd>b</kbd> https://a.org/x_y |
                | ccccc ~~d~~ www.b.org <sub>e</sub> |
                | f@g.org |
                """))
        .contains("| <kbd>b</kbd> [https://a.org/x\\_y](<https://a.org/x_y>) |")
        .contains("| ccccc <s>d</s> [www.b.org](<http://www.b.org>) <sub>e</sub> |")
        .contains("| [f@g.org](<mailto:f@g.org>) |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // tasks
        "- [ ] a~- [x] b~- [X] *c*~- d~- \\[ ] e~- [ ]f | - [ ] a {#c1-p1}~- [x] b {#c1-p2}~"
            + "- [x] *c* {#c1-p3}~- d {#c1-p4}~- \\[ \\] e {#c1-p5}~- \\[ \\]f {#c1-p6}",
        "1. [ ] a~~   b | 1. [ ] a {#c1-p1}~~   b {#c1-p2}",
        "- [x] {#c1-p4} | - [x] {#c1-p4}",
        // alerts
        "> a~>   https://a.org/x | > a [https://a.org/x](<https://a.org/x>) {#c1-p1}",
        "a~  b@c.org | a [b@c.org](<mailto:b@c.org>) {#c1-p1}",
        "https://a.org~https://b.org | [https://a.org](<https://a.org>)"
            + " [https://b.org](<https://b.org>) {#c1-p1}",
        "> [!NOTE]~> a | > [!NOTE]~> a {#c1-p1}",
        "> [!warning]  ~> a~> b~>~> - c | > [!WARNING]~> a b {#c1-p1}~>~> - c {#c1-p2}",
        "> [!Tip]~>~> a~>~> > b | > [!TIP]~> a {#c1-p1}~>~> > b {#c1-p2}",
        "> [!CAUTION]~> ```~> a~> ```~> {#c1-p3} | > [!CAUTION]~>~> ```~> a~> ```~> {#c1-p3}",
        "> [!important]~> *a* b {#c1-p9} | > [!IMPORTANT]~> *a* b {#c1-p9}",
        "> a~> [!NOTE] | > a \\[!NOTE\\] {#c1-p1}",
        "- > [!NOTE]~  > a | - {#c1-p1}~  > [!NOTE]~  > a {#c1-p2}",
        // definitions
        "A~: b | A {#c1-p1}~: b {#c1-p2}",
        "A~B~: c~: d~~E~: f | A {#c1-p1}~B {#c1-p2}~: c {#c1-p3}~: d {#c1-p4}~~E {#c1-p5}~: f"
            + " {#c1-p6}",
        "A~~: b~~    c~~:   d | A {#c1-p1}~~: b {#c1-p2}~~  c {#c1-p3}~~: d {#c1-p4}",
        "*A* {#c1-p4}~: b~c {#c1-p5} | *A* {#c1-p4}~: b c {#c1-p5}",
        "A~: b~~  - c~  - d~~e | A {#c1-p1}~: b {#c1-p2}~  - c {#c1-p3}~  - d {#c1-p4}~~e {#c1-p5}",
        "- A~  : b | - A {#c1-p1}~  : b {#c1-p2}",
        "## A~: b | ## A {#c1-p1}~~\\: b {#c1-p2}",
        ": a | \\: a {#c1-p1}",
        "a~:b | a :b {#c1-p1}",
      })
  void blocksHaveTheirMeaning(String text, String markdown) {
    String written = body(text.replace('~', '\n'));
    assertThat(written).isEqualTo(markdown.replace('~', '\n') + "\n");
    assertThat(body(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "# A~~b | A | b |",
        "## A~~### B~~#### C~~## D | A | ##B ###C ##D | 7:'a heading as high as the title'",
        "### A ###~~###### B | A | ####B |",
        "A~===~~# B~~## C | A | ##B ##C | 4:'a heading as high as the title'",
        "# A~~> # B~~- # C | A | ##B ##C |",
        "# A~~```~# b~``` | A | # b |",
        "---~title: A~---~b | A | b |",
        "---~title: \"A \\\"b\\\": c\" # d~x: [y]~---~~e | A \"b\": c | e |",
        "---~title: 'A''s'~...~b | A's | b |",
        "---~title: >-~  A~  B~tags:~- c~---~b | A B | b |",
        "---~layout: a~title: A # c~---~## B~~### C | A | ##B ###C |",
        "---~title: A~---~# B~~## C | B | ##C |",
        "---~title: A~---~# B~~c~~# D~~## E | A | ##B c ##D ###E |",
        "---~title: A~---~b~~# D | A | b ##D |",
        "---~layout: a~---~# B | B |  |",
        "---~---~# B | B |  |",
        "+++~date = 2020~title = \"A\"~[x]~title = 'no'~+++~b | A | b |",
        "---~# A~---~b | A | b | 1:'text above the title'",
        "a~~# B~~c | B | a c | 1:'text above the title'",
        "<!-- a -->~# B~~c | B | c |",
        "<div>a</div>~~# B~~c~~## D | B | a c ##D | 1:'text above the title'",
        "a~~<h1>B</h1>~~c | B | a c | 1:'text above the title'",
      })
  void titlesAreFoundAndLevelsShifted(String file, String title, String text, String finding) {
    SectionText section =
        new SectionReader(report).read(FILE, file.replace('~', '\n') + "\n").orElseThrow();
    assertThat(section.title().plainText()).isEqualTo(title);
    assertThat(words(section)).isEqualTo(text == null ? "" : text);
    assertThat(findings()).isEqualTo(finding == null ? "" : finding.replace("'", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: A\n",
        "---\nA b\n---\nc",
        "---\ntitle: A\nSome text.\n---\n",
        "+++\nA b\n+++\n",
        " ---\ntitle: A\n---\n",
        "----\ntitle: A\n----\n",
      })
  void textIsNoFrontMatter(String text) {
    SectionText section = new SectionReader(report).read(FILE, text + "\n# T\n").orElseThrow();
    assertThat(section.title().plainText()).isEqualTo("T");
    assertThat(section.texts().toString()).contains("A");
  }

  @ParameterizedTest
  @CsvSource({
    "'::: warning\na\n:::', '> [!WARNING]'",
    "'!!! danger \"Mind\"\n    a', '> [!CAUTION]'",
    "'::: info\na\n:::', '> [!NOTE]'",
    "'::: code-group\na\n:::', 'no tabs'",
    "'a <Tabs id=\"x\" /> b', 'delete it'",
    "'a Vec<T> b', 'literal'"
  })
  void hintFitsTheMarkup(String text, String hint) {
    read(text);
    assertThat(report.findings().get(0).hint().orElseThrow()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \\{#c1-p9}",
        "a &#123;#c1-p9}",
        "- a \\{#c1-p9}",
        "> a \\{#c1-p9}",
        "a\nb \\{#c1-p9}",
        "[^1]\n\n[^1]: a \\{#c1-p9}"
      })
  void escapedIdIsText(String text) {
    SectionText section = read(text);
    assertThat(section.texts())
        .extracting(it -> it.text().original().plainText())
        .anyMatch(it -> it.endsWith(" {#c1-p9}"));
    assertThat(SectionWriter.write(section)).contains("\\{#c1-p9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a <code v-pre>{{ b }}</code> c", "a <kbd>:key:</kbd> c", "<code>==a==</code>"})
  void markupInCodeIsText(String text) {
    read(text);
    assertThat(report.findings()).extracting(it -> it.rule().text()).doesNotContain("MRK-014");
  }

  @Test
  void whatCannotBePublishedIsNotTextAboveTheTitle() {
    new SectionReader(report).read(FILE, "<script>\na\n</script>\n\n# T\n\nb\n");
    assertThat(report.findings()).extracting(it -> it.rule().text()).containsExactly("MRK-001");
  }

  @ParameterizedTest
  @CsvSource({
    "[a](my file.md), 1",
    "see [*a*](my file.md#b c) there, 1",
    "[甲](mailto:a@example.org?subject=甲 乙), 1",
    "- [a](../b c/d.md), 1",
    "[a](<my file.md>), 0",
    "[a](b.md 'a title'), 0",
    "(e.g. this), 0",
    "[1] (see a.b c), 0",
    "`[a](my file.md)`, 0",
    "[1](Smith 2019), 0"
  })
  void linkWithASpaceIsReported(String text, int count) {
    read(text.replace("'a title'", "\"a title\""));
    assertThat(report.findings()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "  %s b",
        "- a\n\n\t%s",
        "- a\n\n    %s",
        "3. a\n\n   %s b",
        "> %s",
        ">   %s",
        "##   %s",
        "a[^1]\n\n[^1]:   %s b",
        "|  a  |\n| --- |\n|   %s   |",
        "a\n: %s",
        "- [ ]  %s",
        "a\n   b\n   %s c"
      })
  void addressesAreFoundAfterIndents(String text) {
    String address = "https://example.org/a";
    SectionText section = read(text.formatted(address));
    assertThat(section.texts())
        .flatExtracting(it -> Inline.stream(it.content(), Inline.Link.class).toList())
        .containsExactly(
            new Inline.Link(address, Optional.empty(), List.of(new Inline.Text(address))));
  }

  private static String words(SectionText section) {
    StringBuilder words = new StringBuilder();
    for (Block block : Block.stream(section.blocks()).toList()) {
      if (block instanceof Block.TextBlock it) {
        String marks = block instanceof Block.Heading heading ? "#".repeat(heading.level()) : "";
        words.append(marks).append(it.segment().text().original().plainText()).append(' ');
      }
    }
    return words.toString().strip().replaceAll(" +", " ");
  }

  private String findings() {
    return report.findings().stream()
        .map(it -> it.at().orElseThrow().line() + ":" + it.message().replaceAll(" is shown.*", ""))
        .collect(Collectors.joining(" "));
  }

  private String body(String text) {
    String markdown = SectionWriter.write(read(text));
    return markdown.substring("# T {#c1}\n\n".length());
  }

  private SectionText read(String text) {
    return read(text, report);
  }

  private static SectionText read(String text, Report report) {
    return new SectionReader(report).read(FILE, "# T {#c1}\n\n" + text + "\n").orElseThrow();
  }
}
