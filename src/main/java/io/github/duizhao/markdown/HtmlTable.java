package io.github.duizhao.markdown;

import io.github.duizhao.model.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The grid of a table in HTML. A cell that spans columns or rows is followed by empty cells.
 *
 * @param captions the elements that are outside the grid
 * @param rows the heads first; all have the same number of cells
 * @param alignments one for each column
 */
record HtmlTable(
    List<HtmlNode.Element> captions,
    List<List<Optional<HtmlNode.Element>>> rows,
    List<Block.Table.Alignment> alignments) {

  /** One more than a table may have, so that a wider one is reported. */
  private static final int MAX_COLUMNS = 51;

  private static final int MAX_ROWS = 1000;

  /** The rows as typed: those of the head, of the body, of the foot. */
  private static final class Parts {
    private final List<HtmlNode.Element> captions = new ArrayList<>();
    private final List<HtmlNode.Element> head = new ArrayList<>();
    private final List<HtmlNode.Element> body = new ArrayList<>();
    private final List<HtmlNode.Element> foot = new ArrayList<>();

    private void add(HtmlNode.Element parent, List<HtmlNode.Element> rows) {
      for (HtmlNode child : parent.children()) {
        if (child instanceof HtmlNode.Element element) {
          switch (element.name()) {
            case "tr" -> rows.add(element);
            case "thead" -> add(element, head);
            case "tbody" -> add(element, body);
            case "tfoot" -> add(element, foot);
            case "colgroup", "col" -> {}
            default -> captions.add(element);
          }
        } else if (isVisible(child)) {
          captions.add(around(child, "caption"));
        }
      }
    }
  }

  /** An element for text that is in none. */
  private static HtmlNode.Element around(HtmlNode node, String name) {
    HtmlToken tag = new HtmlToken(HtmlToken.Kind.OPEN, name, Map.of(), false, "", true);
    HtmlNode.Element element = new HtmlNode.Element(tag, node.offset());
    element.children().add(node);
    return element;
  }

  private static boolean isVisible(HtmlNode node) {
    return node instanceof HtmlNode.Markdown
        || (node instanceof HtmlNode.Text text && !text.value().isBlank());
  }

  static HtmlTable of(HtmlNode.Element table) {
    Parts parts = new Parts();
    parts.add(table, parts.body);
    List<HtmlNode.Element> all = new ArrayList<>(parts.head);
    all.addAll(parts.body);
    all.addAll(parts.foot);
    List<List<Optional<HtmlNode.Element>>> rows = grid(all);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return new HtmlTable(parts.captions, List.of(), List.of());
    }
    for (List<Optional<HtmlNode.Element>> row : rows) {
      while (row.size() < columns) {
        row.add(Optional.empty());
      }
    }
    Block.Table.Alignment[] alignments = alignments(rows, columns);
    if (parts.head.isEmpty() && !isHead(rows.get(0))) {
      List<Optional<HtmlNode.Element>> empty = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        empty.add(Optional.empty());
      }
      rows.add(0, empty);
    }
    return new HtmlTable(parts.captions, rows, Arrays.asList(alignments));
  }

  private static boolean isHead(List<Optional<HtmlNode.Element>> row) {
    return row.stream().flatMap(Optional::stream).allMatch(cell -> cell.is("th"));
  }

  private static List<List<Optional<HtmlNode.Element>>> grid(List<HtmlNode.Element> elements) {
    List<List<Optional<HtmlNode.Element>>> rows = new ArrayList<>();
    // how many more rows each column is taken by a cell above
    Map<Integer, Integer> taken = new HashMap<>();
    for (HtmlNode.Element element : elements) {
      List<Optional<HtmlNode.Element>> row = new ArrayList<>();
      for (HtmlNode child : element.children()) {
        boolean isCell = child instanceof HtmlNode.Element || isVisible(child);
        if (isCell && row.size() <= MAX_COLUMNS) {
          HtmlNode.Element cell =
              child instanceof HtmlNode.Element found ? found : around(child, "td");
          fill(row, taken);
          int width = span(cell, "colspan", MAX_COLUMNS);
          int height = span(cell, "rowspan", MAX_ROWS);
          for (int i = 0; i < width; i++) {
            if (height > 1) {
              taken.put(row.size(), height - 1);
            }
            row.add(i == 0 ? Optional.of(cell) : Optional.empty());
          }
        }
      }
      fill(row, taken);
      rows.add(row);
    }
    return rows;
  }

  private static void fill(List<Optional<HtmlNode.Element>> row, Map<Integer, Integer> taken) {
    while (taken.getOrDefault(row.size(), 0) > 0) {
      taken.merge(row.size(), -1, Integer::sum);
      row.add(Optional.empty());
    }
  }

  private static int span(HtmlNode.Element cell, String attribute, int most) {
    String value = cell.attribute(attribute).orElse("").strip();
    return value.matches("[0-9]{1,9}") ? Math.min(most, Math.max(1, Integer.parseInt(value))) : 1;
  }

  private static Block.Table.Alignment[] alignments(
      List<List<Optional<HtmlNode.Element>>> rows, int columns) {
    Block.Table.Alignment[] alignments = new Block.Table.Alignment[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      alignments[i] =
          rows.stream()
              .flatMap(row -> row.get(column).stream())
              .flatMap(cell -> cell.attribute("align").stream())
              .findFirst()
              .map(HtmlTable::alignment)
              .orElse(Block.Table.Alignment.START);
    }
    return alignments;
  }

  private static Block.Table.Alignment alignment(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "center", "middle" -> Block.Table.Alignment.CENTER;
      case "right" -> Block.Table.Alignment.END;
      default -> Block.Table.Alignment.START;
    };
  }
}
