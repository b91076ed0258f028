package io.github.duizhao.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a PDF as on the page. The lines of each column are separate. */
final class PdfLines extends PDFTextStripper {
  private static final float RAISED = 4.5f;
  private static final float COLUMN = 14;
  private static final String NEVER_FIRST = "，。、；：？！）》〉】」』”’·％…—";
  private static final String NEVER_LAST = "（《〈【「『“‘";

  private final List<TextPosition> glyphs = new ArrayList<>();

  private PdfLines() throws IOException {}

  /** All lines, page by page. */
  static List<String> of(PDDocument document) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      lines.addAll(of(document, page));
    }
    return lines;
  }

  /** The lines of one page, counted from 1. */
  static List<String> of(PDDocument document, int page) throws IOException {
    PdfLines reader = new PdfLines();
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(document);
    return reader.lines();
  }

  /** Whether a line starts or ends with a character that is not allowed there. */
  static boolean isOffence(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && (NEVER_FIRST.indexOf(text.charAt(0)) >= 0
            || NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs.add(text);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    glyphs.sort(Comparator.comparing(TextPosition::getYDirAdj));
    for (int start = 0, end; start < glyphs.size(); start = end) {
      end = start + 1;
      while (end < glyphs.size()
          && glyphs.get(end).getYDirAdj() - glyphs.get(end - 1).getYDirAdj() < RAISED) {
        end++;
      }
      columns(glyphs.subList(start, end), lines);
    }
    return lines;
  }

  private static void columns(List<TextPosition> row, List<String> lines) {
    List<TextPosition> glyphs = new ArrayList<>(row);
    glyphs.sort(Comparator.comparing(TextPosition::getXDirAdj));
    StringBuilder line = new StringBuilder();
    float right = 0;
    for (TextPosition glyph : glyphs) {
      if (line.length() > 0 && glyph.getXDirAdj() - right > COLUMN) {
        lines.add(line.toString());
        line = new StringBuilder();
      }
      line.append(glyph.getUnicode());
      right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
    lines.add(line.toString());
  }
}
