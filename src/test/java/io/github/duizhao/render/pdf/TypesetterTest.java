package io.github.duizhao.render.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.Theme;
import io.github.duizhao.render.ThemeFaces;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TypesetterTest {
  private static final PdfFonts FONTS =
      PdfFonts.of(
          new ThemeFaces(new Theme(Optional.of(Path.of("templates")))).all().subList(3, 4),
          Set.of(),
          Subsets.unkept());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt=\"\" src=\"pom.xml\"/>",
        "<img alt=\"\" src=\"file:///etc/hostname\"/>",
        "<img alt=\"\" src=\"http://127.0.0.1:9/x.png\"/>",
        "<style>@import url(http://127.0.0.1:9/x.css);</style>",
        "<style>p{background-image: url(pom.xml)}</style><p>x</p>",
      })
  void fetchesNothing(String html) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new InputSource(
                    new StringReader(
                        "<html lang=\"en\"><head><title>T</title>"
                            + "<meta name=\"description\" content=\"D\"/></head>"
                            + "<body style=\"font-family:'Noto Serif'\">"
                            + html
                            + "</body></html>")));
    PdfModel.Description description = new PdfModel.Description("T", "", "D", "");
    XmpModel properties =
        new XmpModel(
            description,
            "Duizhao",
            List.of("en"),
            "2026-01-02T00:00:00+00:00",
            "2026-01-02T00:00:00+00:00",
            "Cover");
    assertThatThrownBy(() -> new Typesetter(FONTS).set(document, "", properties))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot set the PDF");
  }
}
