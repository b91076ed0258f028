package io.github.duizhao.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PassTest {

  @Test
  void hanAndLatinAreSpaced() throws Exception {
    Element p = parse("<p>在<em>G60</em>走3公里，见A。</p>");
    GapPass.apply(p);
    assertThat(write(p))
        .isEqualTo(
            "<p>在<em><G/>G60</em><G/>走<G/>3<G/>公里，见<G/>A。</p>"
                .replace("<G/>", "<span class=\"gap\"/>"));
    assertThat(p.getTextContent()).isEqualTo("在G60走3公里，见A。");
  }

  @Test
  void aStopStaysWithTheLinkBeforeIt() throws Exception {
    Element p = parse("<p>见<a>后文</a>。慢慢地走到了海边去了吗</p>");
    KeepPass.apply(p);
    assertThat(write(p))
        .startsWith(
            "<p>见<a>后<span class=\"keep keep-3\">文</span><span class=\"back back-3\"/></a>。慢");
  }

  @Test
  void aNoteMarkStaysWithTheWordBeforeIt() throws Exception {
    Element p = parse("<p>to the sea<span class=\"note\">It is salt.</span> and back</p>");
    KeepPass.apply(p);
    assertThat(write(p))
        .startsWith(
            "<p>to the <span class=\"keep keep-2\">sea</span><span class=\"back back-2\"/>"
                + "<span class=\"note\">");
  }

  @Test
  void noSingleHanCharacterIsTheLastLine() throws Exception {
    Element p = parse("<p>提升省际公路通达水平。</p>");
    KeepPass.apply(p);
    assertThat(write(p)).isEqualTo("<p>提升省际公路通达<span class=\"keep\">水平。</span></p>");
  }

  @Test
  void plainTextStaysAsItIs() throws Exception {
    Element p = parse("<p>The <em>sea</em> is salt.</p>");
    GapPass.apply(p);
    KeepPass.apply(p);
    assertThat(write(p)).isEqualTo("<p>The <em>sea</em> is salt.</p>");
  }

  @Test
  void aLongWordMayBeDividedBeforeItsStop() throws Exception {
    Element p = parse("<p><code>" + "x".repeat(60) + "</code>，慢慢地走</p>");
    KeepPass.apply(p);
    assertThat(write(p))
        .startsWith("<p><code>" + "x".repeat(56) + "<span class=\"keep keep-3\">xxxx</span>");
  }

  @Test
  void shortCellsStayOnOneLine() throws Exception {
    Element table =
        parse("<table><tr><th class=\"end\">上海市</th><td>这一格写得很长</td><td>11604.6</td></tr></table>");
    TablePass.apply(table);
    assertThat(write(table))
        .isEqualTo(
            "<table><tr><th class=\"end short\">上海市</th><td>这一格写得很长</td>"
                + "<td class=\"short\">11604.6</td></tr></table>");
  }

  @Test
  void adjacentMarksAreSeparated() throws Exception {
    Element p =
        parse(
            "<p>a<span class=\"note\">A</span><span class=\"back back-2\"/>"
                + "<span class=\"note-again\">2</span> b<span class=\"note\">B</span></p>");
    MarkPass.apply(p);
    assertThat(write(p)).contains("\"note\">A", "<span class=\"note-again next\">2", "\"note\">B");
  }

  @Test
  void aNoteOfTheSecondColumnMovesToTheFirst() throws Exception {
    Element body =
        parse(
            "<body><div class=\"pair\"><span class=\"number\">1</span><p>一二三四五六七八</p>"
                + "<p>one two three<span class=\"note\" data-number=\"7\">N</span> four five"
                + "</p></div></body>");
    NotePass.apply(body);
    assertThat(write(body))
        .contains("one two three<span class=\"note-again\">7</span> four five")
        .containsPattern(
            "一.*<span class=\"note silent\" data-number=\"7\">N</span>|"
                + "<span class=\"note silent\"");
  }

  @Test
  void listIsInAColumn() throws Exception {
    Element body =
        parse("<body><div class=\"pair\"><ul class=\"original\"><li>一</li></ul></div></body>");
    PairPass.apply(body);
    assertThat(write(body))
        .isEqualTo(
            "<body><div class=\"room\"/><div class=\"pair\"><div class=\"side original\">"
                + "<ul class=\"original\"><li>一</li></ul></div></div></body>");
  }

  @Test
  void aTextWithoutItsTranslationKeepsItsColumn() throws Exception {
    Element body = parse("<body><div class=\"pair\"><p class=\"original\">一</p></div></body>");
    PairPass.apply(body);
    ColumnPass.apply(body);
    assertThat(write(body))
        .isEqualTo(
            "<body><div class=\"room\"/><div class=\"pair\"><p class=\"original\">一</p>"
                + "<div class=\"side translation\"/></div></body>");
  }

  @Test
  void aLinkWithoutTitleIsDescribedByItsText() throws Exception {
    Element body =
        parse("<body><a href=\"#a\">见<em>下</em></a><a href=\"#b\" title=\"t\">x</a></body>");
    LinkPass.apply(body);
    assertThat(write(body)).contains("title=\"见下\"").contains("title=\"t\"");
  }

  private static Element parse(String xhtml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xhtml)))
        .getDocumentElement();
  }

  private static String write(Element element) throws Exception {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(element), new StreamResult(out));
    return out.toString();
  }
}
