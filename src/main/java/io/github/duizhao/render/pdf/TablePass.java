package io.github.duizhao.render.pdf;

import io.github.duizhao.model.Characters;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Marks the cells whose text is so short that it stays on one line, such as {@code 上海市} or {@code
 * 11604.6}, {@code short}: the layout engine would rather divide a word than take room from a
 * column of long texts.
 */
final class TablePass {
  /** What the short cells of a row may take together; the narrowest page has a little more. */
  private static final double ROW_EMS = 32;

  private static final double MOST_EMS = 6;

  private TablePass() {}

  static void apply(Element root) {
    NodeList rows = root.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Element row = (Element) rows.item(i);
      NodeList heads = row.getElementsByTagName("th");
      NodeList cells = row.getElementsByTagName("td");
      double most = Math.min(MOST_EMS, ROW_EMS / (heads.getLength() + cells.getLength()));
      mark(heads, most);
      mark(cells, most);
    }
  }

  private static void mark(NodeList cells, double most) {
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (ems(cell) <= most) {
        cell.setAttribute("class", (cell.getAttribute("class") + " short").strip());
      }
    }
  }

  private static double ems(Element cell) {
    return TextFlow.withoutNotes(cell).stream()
        .flatMapToInt(flow -> flow.text().codePoints())
        .mapToDouble(codePoint -> Characters.isWide(codePoint) ? 1 : 0.55)
        .sum();
  }
}
