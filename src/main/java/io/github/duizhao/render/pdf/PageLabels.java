package io.github.duizhao.render.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * Labels the pages as they are numbered: Roman numerals up to the element with the id {@code
 * _body}, and Arabic numerals from there. The cover has a word instead.
 */
final class PageLabels {
  private static final Pattern BODY = Pattern.compile("_body");

  private PageLabels() {}

  /** Labels the pages; {@code cover} is the label of a cover. */
  static void apply(PDDocument pdf, PdfBoxRenderer renderer, String cover) {
    int pages = pdf.getNumberOfPages();
    int body =
        renderer.findPagePositionsByID(BODY).stream()
            .mapToInt(PagePosition::getPageNo)
            .findFirst()
            .orElse(pages);
    PDPageLabels labels = new PDPageLabels(pdf);
    if (body > 0) {
      PDPageLabelRange first = new PDPageLabelRange();
      first.setPrefix(cover);
      labels.setLabelItem(0, first);
    }
    if (body > 1) {
      labels.setLabelItem(1, range(PDPageLabelRange.STYLE_ROMAN_UPPER));
    }
    if (body < pages) {
      labels.setLabelItem(body, range(PDPageLabelRange.STYLE_DECIMAL));
    }
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }
}
