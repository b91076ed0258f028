package io.github.duizhao.render.pdf;

import io.github.duizhao.text.Characters;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Adds the class {@code short} to cells with a text short enough for one line, such as {@code 上海市}
 * or {@code 11604.6}. Otherwise the layout engine divides words there instead of taking width from
 * a column of long texts.
 */
final class TablePass {
  /** The most that the short cells of a row may take together: almost the narrowest page. */
  private static final double ROW_EMS = 32;

  private static final double MOST_EMS = 6;

  private TablePass() {}

  static void apply(Element root) {
    for (Element row : Elements.named("tr", root)) {
      List<Element> heads = Elements.named("th", row);
      List<Element> cells = Elements.named("td", row);
      double most = Math.min(MOST_EMS, ROW_EMS / (heads.size() + cells.size()));
      mark(heads, most);
      mark(cells, most);
    }
  }

  private static void mark(List<Element> cells, double most) {
    for (Element cell : cells) {
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
