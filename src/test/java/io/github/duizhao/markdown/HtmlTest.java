package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in Markdown becomes part of the book, and the Markdown written from it is read back. */
class HtmlTest {
  private final Report report = new Report();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a <b>b</b> c | a **b** c",
        "a <i>b</i><em>c</em> | a <em>b</em>*c*",
        "H<sub>2</sub>O | H<sub>2</sub>O",
        "<kbd>Ctrl</kbd>+<KBD>C</KBD> | <kbd>Ctrl</kbd>+<kbd>C</kbd>",
        "<abbr title=\"R&amp;D\" class=x>R</abbr> | <abbr title=\"R&amp;D\">R</abbr>",
        "<del>a</del> <strike>b</strike> <ins>c</ins> | <s>a</s> <s>b</s> <u>c</u>",
        "a<br>b<br/>c | a\\~b\\~c",
        "a <tt>x*y*</tt> | a `xy`",
        "<code>a &lt; b</code> | `a < b`",
        "<span style='x'>a *b*</span> c | a *b* c",
        "<a href='#c1' title=T>a</a> | [a](<#c1> \"T\")",
        "<a name='x'></a>a | a",
        "a <!-- b --> c | a c",
        "甲<!-- b -->乙 | 甲乙",
        "a <!-- b -- c --> d <!-- --> | a d",
        "a <!--> b | a b",
        "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby> | [漢](<ruby:かん>)[字](<ruby:じ>)",
        "<ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby> | [漢](<ruby:かん>)[字](<ruby:じ>)",
        "the <i lang=fr>mot</i> | the [*mot*](lang:fr)",
        "a <img src=\"p.png\" alt='x &quot;y'> b | a ![x \"y](<p.png>) b",
        "x ![a *b*](p.png \"t\") y | x ![a b](<p.png> \"t\") y",
        "a <font color=red>b</font> <big>c</big> | a b c",
        "a <wbr>b | a b",
        "**<b>a</b>** b | <strong>**a**</strong> b",
        "a <del>*b*</del> | a <s>*b*</s>",
        "a<b>，b</b>c | a<strong>，b</strong>c",
      })
  void elementsInTextHaveTheirMeaning(String html, String markdown) {
    SectionText text = read(html + " {#c1-p1}");
    String expected = markdown.replace('~', '\n') + " {#c1-p1}\n";
    assertThat(SectionWriter.write(text)).isEqualTo("# T {#c1}\n\n" + expected);
    assertThat(rules()).doesNotContain("MRK-001", "MRK-003", "MRK-014");
    assertThat(content(read(SectionWriter.write(text), new Report()))).isEqualTo(content(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<div>a {#c1-p1}</div> | a {#c1-p1}",
        "<div>~a *b*~</div> | a \\*b\\* {#c1-p1}",
        "<div>~~a *b* {#c1-p1}~~</div> | a *b* {#c1-p1}",
        "<p>a</p><p>b<p>c | a {#c1-p1}~~b {#c1-p2}~~c {#c1-p3}",
        "<center>a<br>b</center> | <div align=\"center\">~~a\\~b {#c1-p1}~~</div>",
        "<p align=center>~~*a* {#c1-p1}~~</p> | <div align=\"center\">~~*a* {#c1-p1}~~</div>",
        "<details><summary>a</summary>b</details> |"
            + " <details>~<summary>~~a {#c1-p1}~~</summary>~~b {#c1-p2}~~</details>",
        "<details>~<summary><h3>a</h3></summary>~~- b {#c1-p2}~~</details> |"
            + " <details>~<summary>~~a {#c1-p1}~~</summary>~~- b {#c1-p2}~~</details>",
        "<details>a</details> | a {#c1-p1}",
        "<ul><li>a<li>b<ul><li>c</ul></ul> | - a {#c1-p1}~- b {#c1-p2}~  - c {#c1-p3}",
        "<ol start=3><li><p>a</p></li><li><p>b</p></li></ol> |" + " 3. a {#c1-p1}~~4. b {#c1-p2}",
        "<blockquote><p>a</p>b</blockquote> | > a {#c1-p1}~>~> b {#c1-p2}",
        "<h2 id=x>a <b>b</b></h2> | ## a **b** {#c1-p1}",
        "<hr> | ---",
        "<pre><code class='language-java'>~a &lt; b~</code></pre>~{#c1-p7} |"
            + " ```java~a < b~```~{#c1-p7}",
        "<table><caption>t</caption><tr><th>a<th align=right>b<tr><td>1<td>2</table> |"
            + " t {#c1-p1}~~; a ; b ;~; --- ; ---: ;~; 1 ; 2 ;~{#c1-p2}",
        "<table>~<tr><td colspan=2>a</td></tr>~<tr><td>b</td><td>c</td></tr></table>~{#c1-p9} |"
            + " ;  ;  ;~; --- ; --- ;~; a ;  ;~; b ; c ;~{#c1-p9}",
        "<table><thead><tr><th>a</table> | ; a ;~; --- ;~{#c1-p1}",
        "<table><tr><th>a</tr><tr><td><ul><li>b</li><li>c</li></ul></td></tr></table> |"
            + " ; a ;~; --- ;~; b<br>c ;~{#c1-p1}",
        "<figure><img src=a.png alt=b><figcaption>c</figcaption></figure>~{#c1-p4} |"
            + " ![b](<a.png> \"c\") {#c1-p4}",
        "<img src=a.png alt=b> | ![b](<a.png>) {#c1-p1}",
        "<p align=center><img src=a.png alt=b></p> | ![b](<a.png>) {#c1-p1}",
        "<p>a&amp;b &copy;~c {#c1-p3}</p> | a\\&b © c {#c1-p3}",
        "> <div>~>~> a {#c1-p1}~>~> </div> | > a {#c1-p1}",
        "- <b>a</b> {#c1-p1}~~  <p>b</p> | - **a** {#c1-p1}~~  b {#c1-p2}",
        "a {#c1-p1}~<!-- b~~c -->~~d {#c1-p2} | a {#c1-p1}~~d {#c1-p2}",
        "<!-- a -->~{#c1-p1} | {#c1-p1}",
        "; a ;~; - ;~; <kbd>b</kbd><br>c ;~{#c1-p1} | ; a ;~; --- ;~; <kbd>b</kbd><br>c ;~{#c1-p1}",
      })
  void blocksHaveTheirMeaning(String html, String markdown) {
    SectionText text =
        read(
            html.replace(';', '|')
                .replace('~', '\n')
                .replace("&amp|", "&amp;")
                .replace("&lt|", "&lt;")
                .replace("&copy|", "&copy;"));
    String expected = markdown.replace(';', '|').replace('~', '\n') + "\n";
    assertThat(SectionWriter.write(text)).isEqualTo("# T {#c1}\n\n" + expected);
    assertThat(rules()).doesNotContain("MRK-001", "MRK-003", "MRK-014");
    assertThat(content(read(SectionWriter.write(text), new Report()))).isEqualTo(content(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a <script>b()</script> c {#c1-p1} | MRK-001:3 | a c",
        "<script>~b()~~c()~</script>~~d {#c1-p1} | MRK-001:3 | d",
        "<iframe src=x>a</iframe> {#c1-p1} | MRK-001:3 | a",
        "a <form><input><button>b</button></form> {#c1-p1} | MRK-001:3,MRK-001:3,MRK-001:3 | a b",
        "a <b onclick='x' onload='y'>b</b> {#c1-p1} | MRK-001:3 | a b",
        "a <a href='java&#10;script:x'>b</a> {#c1-p1} | MRK-001:3 | a b",
        "a <svg viewBox='0'><path d='x'/><text>b</text></svg> {#c1-p1} | MRK-001:3 | a b",
        "a Vec<T> and Vec<T> {#c1-p1} | MRK-014:3 | a Vec<T> and Vec<T>",
        "<Tabs>~~a {#c1-p2}~~</Tabs> | MRK-014:3 | <Tabs> a </Tabs>",
        "a <b>b {#c1-p1} | MRK-014:3 | a b",
        "a</b> b {#c1-p1} | MRK-014:3 | a b",
        "<div>~~a {#c1-p1} | | a",
        "a</p></span> {#c1-p1} | | a",
        "<p style=a class=b>c {#c1-p1}</p>~<p style=d>e {#c1-p2}</p> | MRK-013:3,MRK-013:3 | c e",
        "<!-- a~~b {#c1-p1} | MRK-001:3 | <!-- a b",
        "a <!-- b {#c1-p1} | MRK-001:3 | a <!-- b",
        "<b>~~a {#c1-p1}~~</b> | MRK-014:3 | a",
        "a <?php b ?> {#c1-p1} | MRK-001:3 | a",
        "a <![CDATA[<b>]]> {#c1-p1} | MRK-001:3 | a <b>",
        "<p>a {#c1-p1} b</p> | MRK-003:3 | a {#c1-p1} b",
      })
  void whatIsNotPublishedIsReportedOnce(String html, String findings, String kept) {
    SectionText text = read(html.replace('~', '\n'));
    assertThat(report.findings())
        .extracting(f -> f.rule().text() + ":" + f.at().orElseThrow().line())
        .containsExactlyInAnyOrder(findings == null ? new String[0] : findings.split(","));
    assertThat(words(text)).isEqualTo(kept);
  }

  @Test
  void anchorsNameTheSegmentTheyAreIn() {
    SectionText text =
        read(
            """
            <a id='a'></a>

            ## B <a name='b'></a>{#c1-p1}

            <div id=c>

            D {#c1-p2}

            </div>

            <p id=e>E</p>
            <ul><li id=f>F</li></ul>
            """);
    assertThat(text.anchors())
        .containsEntry("a", "c1-p1")
        .containsEntry("b", "c1-p1")
        .containsEntry("c", "c1-p2")
        .containsEntry("e", "c1-p3")
        .containsEntry("f", "c1-p4")
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a -->\n# B {#c1}\n\nC {#c1-p1}\n",
        "<!-- a\n\nb -->\n\n<h1>B</h1>\n\nC {#c1-p1}\n",
        "<h1 align=center>B {#c1}</h1>\n<p>C {#c1-p1}</p>\n",
        "<a id=x></a>\n\n# B\n\nC {#c1-p1}",
      })
  void titleMayFollowACommentOrBeHtml(String file) {
    SectionText text = new SectionReader(report).read(FILE, file).orElseThrow();
    assertThat(text.title().plainText()).isEqualTo("B");
    assertThat(words(text)).isEqualTo("C");
    assertThat(report.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "<",
        "<!--",
        "<a",
        "<a ",
        "<a b='",
        "<a b=\"",
        "<div>",
        "<b>",
        "</b>",
        "<div>\n\n",
        "<!--->",
        "<?",
        "<![CDATA[",
        "<!A",
        "<table><tr><td>",
        "<p>",
        "<br>",
        "<script>",
        "<ul><li>",
        "<T>",
        "a <!-- b --> ",
        "<details><summary>",
        "<span>a",
        "<td colspan=99999>",
        "<ruby><rt>",
      })
  void manyTagsAreReadInTime(String unit) {
    for (String start : List.of("", "<div>\n", "a ")) {
      String text = "# T {#c1}\n\n" + start + unit.repeat(200_000 / unit.length()) + "\n";
      new SectionReader(report).read(FILE, text);
    }
  }

  @Test
  void manyAttributesAreFewFindings() {
    StringBuilder tag = new StringBuilder("<p");
    for (int i = 0; i < 50_000; i++) {
      tag.append(" a").append(i).append("=x");
    }
    read(tag + ">b {#c1-p1}</p>");
    assertThat(rules()).containsOnly("MRK-013").hasSize(20);
  }

  @Test
  void htmlInANoteIsItsText() {
    SectionText text =
        read("a[^c1-n1] {#c1-p1}\n\n[^c1-n1]: b <u>c</u>\n\n    <p>d<br>e</p>\n\n    <!-- f -->");
    assertThat(text.notes().get(0).original())
        .extracting(phrase -> phrase.plainText())
        .containsExactly("b c", "d e");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void elementsNestedTooDeeplyAreOneFinding() {
    read("<div>".repeat(10_000) + "a" + "</div>".repeat(10_000) + " {#c1-p1}");
    assertThat(rules()).containsOnlyOnce("MRK-008");
  }

  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c1"), Section.Kind.CHAPTER, "x/index", new Language("en"), "x/index.md");

  private SectionText read(String body) {
    return read("# T {#c1}\n\n" + body + "\n", report);
  }

  private static SectionText read(String file, Report report) {
    return new SectionReader(report).read(FILE, file).orElseThrow();
  }

  private List<String> rules() {
    return report.findings().stream().map(Finding::rule).map(rule -> rule.text()).toList();
  }

  private static String words(SectionText text) {
    return Block.texts(text.blocks())
        .map(part -> part.text().original().plainText())
        .collect(Collectors.joining(" "));
  }

  /** The blocks without their origins. */
  private static String content(SectionText text) {
    List<Inline> all =
        Block.texts(text.blocks())
            .flatMap(part -> part.text().original().content().stream())
            .toList();
    String kinds =
        Block.stream(text.blocks())
            .map(block -> block.getClass().getSimpleName())
            .collect(Collectors.joining(","));
    return kinds + all.toString().replaceAll("Origin\\[[^\\]]*]", "");
  }
}
