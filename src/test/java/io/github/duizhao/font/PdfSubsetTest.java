package io.github.duizhao.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfSubsetTest {

  @Test
  void textIsExtractedUnchanged() throws IOException {
    assertThat(extracted(BundledFonts.SERIF_CHINESE, "高山 Latin 门，角骨見金黃力老"))
        .isEqualTo("高山 Latin 门，角骨見金黃力老");
  }

  @Test
  void charactersThatShareAGlyphAreDistinct() throws IOException {
    assertThat(extracted(BundledFonts.SERIF_CHINESE, "～〜…⋯不\uF967")).isEqualTo("～〜…⋯不\uF967");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreEmbedded() throws IOException {
    assertThat(extracted(BundledFonts.SERIF_CHINESE, "高𠅤𪩘")).isEqualTo("高𠅤𪩘");
  }

  @Test
  void latinTextIsExtractedUnchanged() throws IOException {
    assertThat(extracted(BundledFonts.SERIF, "“Łódź” – fiancé ế")).isEqualTo("“Łódź” – fiancé ế");
  }

  private static String extracted(Font font, String text) throws IOException {
    byte[] subset = FontSubset.forPdf(font, BundledFonts.codePoints(text));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDFont embedded =
          PDType0Font.load(
              document, new TTFParser().parse(new RandomAccessReadBuffer(subset)), true);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(embedded, 12);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
      document.save(out);
    }
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }
}
