package io.github.duizhao.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSlant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts as PDFBox reads them. It reads a font's tables when it needs them and remembers where it
 * was, so that only one document at a time may use them.
 */
final class ParsedFonts {
  private final List<Parsed> fonts;

  private ParsedFonts(List<Parsed> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** A font and what style sheets call it by. */
  private record Parsed(Font font, TrueTypeFont parsed) {
    FontStyle style() {
      return font.style() == FontSlant.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
    }
  }

  /** A font of one document, made when the document has a text in it. */
  private static final class Supplier extends PDFontSupplier {
    private final PDDocument document;
    private final TrueTypeFont font;

    Supplier(PDDocument document, TrueTypeFont font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot embed " + font, e);
      }
    }
  }

  static ParsedFonts of(List<Font> fonts, List<byte[]> files) throws IOException {
    List<Parsed> parsed = new ArrayList<>();
    for (int i = 0; i < fonts.size(); i++) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.get(i)));
      parsed.add(new Parsed(fonts.get(i), font));
    }
    return new ParsedFonts(parsed);
  }

  /** Makes the fonts known to the document that is being built. */
  void register(PdfRendererBuilder builder, PDDocument document) {
    for (Parsed one : fonts) {
      builder.useFont(
          new Supplier(document, one.parsed()),
          one.font().family(),
          one.font().weight(),
          one.style(),
          true);
    }
  }
}
