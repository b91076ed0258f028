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
 * Fonts parsed by PDFBox. Only one document may use them at a time, because PDFBox reads the tables
 * of a font on demand and keeps a read position.
 */
final class ParsedFonts {
  private final List<Parsed> fonts;

  private ParsedFonts(List<Parsed> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** A font and its name in style sheets. */
  private record Parsed(Font font, TrueTypeFont parsed) {
    FontStyle style() {
      return font.style() == FontSlant.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
    }
  }

  /** Embeds a font in one document when the document first uses it. */
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

  /** Registers the fonts with the document that is being built. */
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
