package io.github.duizhao.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table under way that points to its parts by offsets from its own start (OpenType 1.9, "OpenType
 * Layout Common Table Formats"). Parts that are the same are written once.
 *
 * <p>Example: {@code new OffsetTable().u16(1).part(coverage)} is the number 1, the offset 4 and the
 * coverage.
 */
final class OffsetTable {
  private final TableWriter own = new TableWriter();
  private final List<Part> parts = new ArrayList<>();

  /** A part and where the offset to it stands. */
  private record Part(int at, boolean isWide, OffsetTable table) {}

  OffsetTable u16(int value) {
    own.u16(value);
    return this;
  }

  /** The four letters of a tag. */
  OffsetTable tag(String tag) {
    own.bytes(Sfnt.tagBytes(tag));
    return this;
  }

  OffsetTable numbers(List<Integer> values) {
    values.forEach(own::u16);
    return this;
  }

  /** How many numbers there are, and the numbers. */
  OffsetTable countedNumbers(List<Integer> values) {
    return u16(values.size()).numbers(values);
  }

  /** An offset of 16 bits to a part. */
  OffsetTable part(OffsetTable part) {
    parts.add(new Part(own.size(), false, part));
    own.u16(0);
    return this;
  }

  /** An offset of 32 bits to a part. */
  OffsetTable widePart(OffsetTable part) {
    parts.add(new Part(own.size(), true, part));
    own.u32(0);
    return this;
  }

  /** How many parts there are, and the offsets to them. */
  OffsetTable countedParts(List<OffsetTable> list) {
    u16(list.size());
    list.forEach(this::part);
    return this;
  }

  /**
   * The table with its parts behind it.
   *
   * @throws IllegalArgumentException if a part lies too far away for its offset
   */
  byte[] toBytes() {
    TableWriter behind = new TableWriter();
    Map<ByteBuffer, Integer> places = new HashMap<>();
    ByteBuffer start = ByteBuffer.wrap(own.toBytes());
    for (Part part : parts) {
      byte[] bytes = part.table().toBytes();
      int end = own.size() + behind.size();
      int offset = places.computeIfAbsent(ByteBuffer.wrap(bytes), same -> end);
      if (offset == end) {
        behind.bytes(bytes);
      }
      if (part.isWide()) {
        start.putInt(part.at(), offset);
      } else if (offset <= 0xFFFF) {
        start.putShort(part.at(), (short) offset);
      } else {
        throw new IllegalArgumentException("Layout table of a font is too large to be cut down");
      }
    }
    return new TableWriter().bytes(start.array()).bytes(behind.toBytes()).toBytes();
  }
}
