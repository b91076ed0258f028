package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the line of each offset in the text of a file, which may have pieces of other files in it.
 */
final class Lines {
  private final List<Piece> pieces;
  private final int[] ends;

  /**
   * A piece of the text.
   *
   * @param path of the file that it is from
   * @param start where it begins in that file
   * @param length in the text
   * @param fileLines the starts of the lines of that file
   * @param isOwn whether it is from the file itself, so that text can be inserted into it
   * @param isFixed whether all of it has the place of its start, because it was made from it
   */
  @SuppressWarnings("ArrayRecordComponent") // shared by the pieces of a file, never compared
  record Piece(
      String path, int start, int length, int[] fileLines, boolean isOwn, boolean isFixed) {}

  /** The lines of a file with nothing inserted. */
  Lines(String file, String text) {
    this(List.of(new Piece(file, 0, Integer.MAX_VALUE, starts(text), true, false)));
  }

  /** The lines of a text that consists of pieces, at least one. */
  Lines(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.ends = new int[pieces.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = (int) Math.min(Integer.MAX_VALUE, (long) end + pieces.get(i).length());
      ends[i] = end;
    }
  }

  /** The offsets at which the lines of a text start. */
  static int[] starts(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    return Arrays.copyOf(found, count);
  }

  /** The line of an offset, in the file that the text at the offset is from. */
  Origin at(int offset) {
    int index = piece(offset);
    Piece piece = pieces.get(index);
    int line = Arrays.binarySearch(piece.fileLines(), offsetIn(piece, index, offset));
    return new Origin(piece.path(), line >= 0 ? line + 1 : -line - 1);
  }

  /** The offset in the file itself; empty if the text there is from another file. */
  OptionalInt inFile(int offset) {
    int index = piece(offset);
    // the end of what is inserted is also the start of what follows
    while (index + 1 < ends.length && ends[index] == offset) {
      index++;
    }
    Piece piece = pieces.get(index);
    return piece.isOwn() && !piece.isFixed()
        ? OptionalInt.of(offsetIn(piece, index, offset))
        : OptionalInt.empty();
  }

  private int offsetIn(Piece piece, int index, int offset) {
    int start = index == 0 ? 0 : ends[index - 1];
    return piece.start() + (piece.isFixed() ? 0 : Math.max(0, offset - start));
  }

  /** The piece that contains a character, or the last one. */
  private int piece(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    int index = found >= 0 ? found + 1 : -found - 1;
    return Math.min(index, ends.length - 1);
  }
}
