package io.github.duizhao.render.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.Theme;
import io.github.duizhao.render.ThemeFonts;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
          new ThemeFonts(new Theme(Optional.of(Path.of("templates")))).all().subList(3, 4),
          Set.of(),
          Map.of(),
          Subsets.uncached());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt=\"\" src=\"pom.xml\"/>",
        "<img alt=\"\" src=\"file:///etc/hostname\"/>",
        "<img alt=\"\" src=\"picture:other.png\"/>",
        "<img alt=\"\" src=\"picture:other.svg\"/>",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
            + "<image width='9' height='9' href='file:///etc/hostname'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " width='9' height='9'><use xlink:href='http://127.0.0.1:9/x.svg#y'/></svg>",
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
    PdfPictures none = new PdfPictures(List.of(), picture -> new byte[0]);
    assertThatThrownBy(() -> new Typesetter(FONTS, none, () -> {}).set(document, "", properties))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot typeset the PDF");
  }
}
