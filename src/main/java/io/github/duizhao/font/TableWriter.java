package io.github.duizhao.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a font table: big-endian numbers, and offsets to parts that follow the numbers. As in
 * layout tables, offsets count from the start of the table that contains them. Equal parts are
 * written once.
 *
 * <p>Example: {@code new TableWriter().u16(1).part(coverage)} writes the number 1, the offset 4 and
 * the coverage.
 */
final class TableWriter {
  private final ByteArrayOutputStream own = new ByteArrayOutputStream();
  private final List<Part> parts = new ArrayList<>();

  /** A part and the position of the offset to it. */
  private record Part(int at, boolean isWide, TableWriter table) {}

  TableWriter u8(int value) {
    own.write(value);
    return this;
  }

  TableWriter u16(int value) {
    return u8(value >>> 8).u8(value);
  }

  TableWriter u32(int value) {
    return u16(value >>> 16).u16(value);
  }

  TableWriter bytes(byte[] value) {
    own.writeBytes(value);
    return this;
  }

  /** Writes a tag of four letters. */
  TableWriter tag(String tag) {
    return bytes(tag.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Writes 16-bit numbers. */
  TableWriter numbers(List<Integer> values) {
    values.forEach(this::u16);
    return this;
  }

  /** Writes the count of 16-bit numbers, then the numbers. */
  TableWriter countedNumbers(List<Integer> values) {
    return u16(values.size()).numbers(values);
  }

  /** Writes a 16-bit offset to a part. */
  TableWriter part(TableWriter part) {
    parts.add(new Part(size(), false, part));
    return u16(0);
  }

  /** Writes a 32-bit offset to a part. */
  TableWriter widePart(TableWriter part) {
    parts.add(new Part(size(), true, part));
    return u32(0);
  }

  /** Writes the count of parts, then a 16-bit offset to each. */
  TableWriter countedParts(List<TableWriter> list) {
    u16(list.size());
    list.forEach(this::part);
    return this;
  }

  /** Writes zeros up to the next multiple of four bytes. */
  TableWriter pad() {
    while ((size() & 3) != 0) {
      u8(0);
    }
    return this;
  }

  /** The size so far in bytes, without the parts. */
  int size() {
    return own.size();
  }

  /**
   * Returns the numbers followed by the parts.
   *
   * @throws IllegalArgumentException if a part is too far away for a 16-bit offset
   */
  byte[] toBytes() {
    ByteBuffer start = ByteBuffer.wrap(own.toByteArray());
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    Map<ByteBuffer, Integer> offsets = new HashMap<>();
    for (Part part : parts) {
      byte[] bytes = part.table().toBytes();
      int end = size() + after.size();
      int offset = offsets.computeIfAbsent(ByteBuffer.wrap(bytes), same -> end);
      if (offset == end) {
        after.writeBytes(bytes);
      }
      if (part.isWide()) {
        start.putInt(part.at(), offset);
      } else if (offset <= 0xFFFF) {
        start.putShort(part.at(), (short) offset);
      } else {
        throw new IllegalArgumentException("the layout table of the subset would be too large");
      }
    }
    return new TableWriter().bytes(start.array()).bytes(after.toByteArray()).own.toByteArray();
  }

  /** Returns the finished table with a tag. */
  FontTable toTable(String tag) {
    return FontTable.of(tag, toBytes());
  }
}
