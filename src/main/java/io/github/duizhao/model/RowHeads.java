package io.github.duizhao.model;

import java.util.List;

/** Detects whether the first column of a table names its rows. */
final class RowHeads {
  private RowHeads() {}

  static boolean in(Block.Table table) {
    if (table.rows().isEmpty() || table.header().cells().size() < 2) {
      return false;
    }
    return isEmpty(first(table.header())) || table.rows().stream().allMatch(RowHeads::isStrong);
  }

  private static boolean isStrong(Block.Row row) {
    List<Inline> cell = first(row);
    return cell.size() == 1 && cell.get(0) instanceof Inline.Strong;
  }

  private static boolean isEmpty(List<Inline> cell) {
    return Inline.plainText(cell).isBlank();
  }

  private static List<Inline> first(Block.Row row) {
    return row.cells().isEmpty() ? List.of() : row.cells().get(0).original().content();
  }
}
