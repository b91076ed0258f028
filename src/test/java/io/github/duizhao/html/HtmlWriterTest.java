package io.github.duizhao.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duizhao.model.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private final HtmlWriter html = new HtmlWriter();

  @Test
  void textAndAttributesAreEscaped() {
    html.open("a").attribute("href", "?a=1&b=\"2\"").text("<A & B>").close();
    assertThat(html).hasToString("<a href=\"?a=1&amp;b=&quot;2&quot;\">&lt;A &amp; B&gt;</a>");
  }

  @Test
  void elementsAreClosedInReverseOrder() {
    html.open("p").open("b").close().open("br").empty().line().open("i").raw("&amp;").close();
    assertThat(html.close()).hasToString("<p><b></b><br/>\n<i>&amp;</i></p>");
  }

  @Test
  void emptyClassesAndAttributesAreLeftOut() {
    html.open("p").cssClass("", "term", "").attribute("id", Optional.empty()).close();
    html.open("p").cssClass("", "").close();
    assertThat(html).hasToString("<p class=\"term\"></p><p></p>");
  }

  @Test
  void languageIsDeclaredAsTheMediumNeedsIt() {
    HtmlWriter xml = new HtmlWriter("lang", "xml:lang");
    xml.open("p").lang(new Language("zh-Hans")).close();
    assertThat(xml).hasToString("<p lang=\"zh-Hans\" xml:lang=\"zh-Hans\"></p>");
  }

  @Test
  void unclosedElementIsAnError() {
    html.open("p").text("text");
    assertThatThrownBy(html::toString)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("open elements [p] after <p>text");
  }

  @Test
  void attributeAfterContentIsAnError() {
    html.open("p").text("text");
    assertThatThrownBy(() -> html.attribute("id", "a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no open tag for id=a");
  }
}
