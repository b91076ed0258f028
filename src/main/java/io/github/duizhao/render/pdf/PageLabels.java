package io.github.duizhao.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * Names the pages as they are numbered: Roman numbers up to the element with the id {@link #BODY},
 * Arabic ones from there.
 */
final class PageLabels {
  private static final Pattern BODY = Pattern.compile("_body");

  private PageLabels() {}

  static void apply(PDDocument pdf, PdfBoxRenderer renderer) {
    List<Integer> starts =
        renderer.findPagePositionsByID(BODY).stream().map(at -> at.getPageNo()).toList();
    PDPageLabels labels = new PDPageLabels(pdf);
    int start = starts.isEmpty() ? 0 : starts.get(0);
    if (start > 0) {
      labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
    }
    labels.setLabelItem(start, range(PDPageLabelRange.STYLE_DECIMAL));
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }
}
