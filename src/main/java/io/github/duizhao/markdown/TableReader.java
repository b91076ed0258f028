package io.github.duizhao.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table, with its id alone on the line below. */
final class TableReader {
  private final InlineReader inlines;
  private final SegmentIds ids;
  private final Language language;
  private final Origin origin;

  TableReader(InlineReader inlines, SegmentIds ids, Language language, Origin origin) {
    this.inlines = inlines;
    this.ids = ids;
    this.language = language;
    this.origin = origin;
  }

  Block read(TableBlock table, Optional<String> below) {
    List<List<List<Inline>>> head = new ArrayList<>();
    List<List<List<Inline>>> body = new ArrayList<>();
    List<Block.Table.Alignment> alignments = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, head);
        alignments.addAll(alignments(part));
      } else if (part instanceof TableBody) {
        rows(part, body);
      }
    }
    Optional<String> id = body.isEmpty() ? Optional.empty() : idInRow(body.get(body.size() - 1));
    if (id.isPresent()) {
      body.remove(body.size() - 1);
    }
    return new Block.Table(
        ids.next(id.or(() -> below), origin, IdPlace.below(table)),
        alignments,
        row(head.isEmpty() ? List.of() : head.get(0)),
        body.stream().map(this::row).toList(),
        origin);
  }

  private void rows(Node part, List<List<List<Inline>>> rows) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          List<Inline> content = inlines.read(cell);
          boolean isEmpty =
              content.stream()
                  .allMatch(run -> run instanceof Inline.Text text && text.value().isBlank());
          cells.add(isEmpty ? List.of() : content);
        }
        rows.add(cells);
      }
    }
  }

  private static List<Block.Table.Alignment> alignments(Node head) {
    List<Block.Table.Alignment> alignments = new ArrayList<>();
    Node row = head.getFirstChild();
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
      alignments.add(
          alignment == TableCell.Alignment.CENTER
              ? Block.Table.Alignment.CENTER
              : alignment == TableCell.Alignment.RIGHT
                  ? Block.Table.Alignment.END
                  : Block.Table.Alignment.START);
    }
    return alignments;
  }

  private static Optional<String> idInRow(List<List<Inline>> row) {
    boolean alone = row.stream().skip(1).allMatch(List::isEmpty);
    TrailingId mark =
        row.isEmpty() ? new TrailingId(List.of(), Optional.empty()) : TrailingId.of(row.get(0));
    return alone && mark.content().isEmpty() ? mark.id() : Optional.empty();
  }

  private Block.Row row(List<List<Inline>> cells) {
    return new Block.Row(
        cells.stream().map(cell -> Bitext.of(new Phrase(language, cell))).toList());
  }
}
