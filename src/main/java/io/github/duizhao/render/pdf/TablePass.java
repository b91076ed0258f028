package io.github.duizhao.render.pdf;

import io.github.duizhao.text.Characters;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Adds the class {@code short} to cells whose text fits on one line, such as {@code 上海市} or {@code
 * 11604.6}. Otherwise the layout engine divides words there instead of narrowing a column of long
 * texts.
 */
final class TablePass {
  /** The largest total width of the short cells in a row: almost that of the narrowest page. */
  private static final double MAX_ROW_EMS = 32;

  private static final double MAX_EMS = 6;

  private TablePass() {}

  static void apply(Element root) {
    for (Element row : Elements.named("tr", root)) {
      List<Element> heads = Elements.named("th", row);
      List<Element> cells = Elements.named("td", row);
      double max = Math.min(MAX_EMS, MAX_ROW_EMS / (heads.size() + cells.size()));
      mark(heads, max);
      mark(cells, max);
    }
  }

  private static void mark(List<Element> cells, double max) {
    for (Element cell : cells) {
      if (ems(cell) <= max) {
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
