package io.github.duizhao.render.pdf;

import io.github.duizhao.model.Characters;
import java.util.List;
import org.w3c.dom.Element;

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
