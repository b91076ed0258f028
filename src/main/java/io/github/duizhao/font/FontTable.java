package io.github.duizhao.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The bytes of a font table or of a part of it, read as big-endian numbers. Positions count from
 * the start of the part. Reading beyond the end throws an {@link IllegalArgumentException} that
 * names the table.
 */
final class FontTable {
  /** The tag of the whole file. */
  private static final String FILE = "";

  private final String tag;
  private final byte[] bytes;
  private final int start;
  private final int length;

  private FontTable(String tag, byte[] bytes, int start, int length) {
    this.tag = tag;
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  /** A table of these bytes, which must not change afterwards. */
  static FontTable of(String tag, byte[] bytes) {
    return new FontTable(tag, bytes, 0, bytes.length);
  }

  /** A whole font file, which must not change afterwards. */
  static FontTable file(byte[] bytes) {
    return of(FILE, bytes);
  }

  /** A range of the bytes as a separate table, without copying them. */
  FontTable slice(String name, int from, long size) {
    check(from, size);
    return new FontTable(name, bytes, start + from, (int) size);
  }

  /** A range of this table, without copying the bytes. */
  FontTable slice(int from, int size) {
    return slice(tag, from, size);
  }

  /** The bytes from {@code from} to the end. */
  FontTable from(int from) {
    return slice(from, length - from);
  }

  /** The part to which the 16-bit offset at {@code at} points. */
  FontTable part(int at) {
    return from(u16(at));
  }

  /** The part to which the 32-bit offset at {@code at} points. */
  FontTable widePart(int at) {
    return from(offset32(at));
  }

  String tag() {
    return tag;
  }

  int length() {
    return length;
  }

  int u8(int at) {
    return bytes[check(at, 1)] & 0xFF;
  }

  int u16(int at) {
    int i = check(at, 2);
    return ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF);
  }

  int i16(int at) {
    return (short) u16(at);
  }

  long u32(int at) {
    return ((long) u16(at) << 16) | u16(at + 2);
  }

  /** A 32-bit offset or length, which must not exceed the length of this table. */
  int offset32(int at) {
    long value = u32(at);
    if (value > length) {
      throw endsTooEarly();
    }
    return (int) value;
  }

  /** A tag of four letters. */
  String tag(int at) {
    return new String(slice(at, 4).copy(), StandardCharsets.ISO_8859_1);
  }

  /** {@code count} 16-bit numbers. */
  List<Integer> numbers(int at, int count) {
    check(at, 2L * count);
    List<Integer> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(u16(at + 2 * i));
    }
    return numbers;
  }

  /** 16-bit numbers that follow their count. */
  List<Integer> countedNumbers(int at) {
    return numbers(at + 2, u16(at));
  }

  /** A copy of the bytes. */
  byte[] copy() {
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  /** A copy with a different 16-bit number at one position. */
  FontTable withU16(int at, int value) {
    check(at, 2);
    byte[] copy = copy();
    ByteBuffer.wrap(copy).putShort(at, (short) value);
    return of(tag, copy);
  }

  /** A copy with a different 32-bit number at one position. */
  FontTable withU32(int at, int value) {
    check(at, 4);
    byte[] copy = copy();
    ByteBuffer.wrap(copy).putInt(at, value);
    return of(tag, copy);
  }

  /** The sum of the 32-bit words, of which the last one is padded with zeros. */
  int checksum() {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += (bytes[start + i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }

  long crc32() {
    CRC32 sum = new CRC32();
    sum.update(bytes, start, length);
    return sum.getValue();
  }

  /**
   * The exception to throw if this table is damaged.
   *
   * @param problem the text after the name of the table, for example {@code ends too early}
   */
  IllegalArgumentException malformed(String problem) {
    String subject = tag.equals(FILE) ? "the file" : "its table '" + tag + "'";
    return new IllegalArgumentException(subject + " " + problem);
  }

  private IllegalArgumentException endsTooEarly() {
    return malformed("ends too early");
  }

  private int check(int at, long size) {
    if (at < 0 || size < 0 || at + size > length) {
      throw endsTooEarly();
    }
    return start + at;
  }
}
