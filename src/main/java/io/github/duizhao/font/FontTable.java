package io.github.duizhao.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The bytes of one font table, or of a part of it, read as big-endian numbers. A place outside of
 * it is an {@link IllegalArgumentException} with the table's tag.
 */
final class FontTable {
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

  /** The bytes from {@code from} on as a table of their own, without copying them. */
  FontTable slice(String name, int from, long size) {
    check(from, size);
    return new FontTable(name, bytes, start + from, (int) size);
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

  /** A 32-bit offset or length that must lie within this table. */
  int offset32(int at) {
    long value = u32(at);
    if (value > length) {
      throw malformed("offset " + value + " at " + at + " points outside");
    }
    return (int) value;
  }

  /** A copy of the bytes. */
  byte[] copy() {
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  /** A copy with another 16-bit number at one place. */
  FontTable withU16(int at, int value) {
    check(at, 2);
    byte[] copy = copy();
    ByteBuffer.wrap(copy).putShort(at, (short) value);
    return of(tag, copy);
  }

  /** A copy with another 32-bit number at one place. */
  FontTable withU32(int at, int value) {
    check(at, 4);
    byte[] copy = copy();
    ByteBuffer.wrap(copy).putInt(at, value);
    return of(tag, copy);
  }

  /** The sum of the 32-bit words, the last one filled up with zeros. */
  int checksum() {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += (bytes[start + i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }

  /** The sum that zip files use. */
  long crc32() {
    CRC32 sum = new CRC32();
    sum.update(bytes, start, length);
    return sum.getValue();
  }

  /** What to throw if this table makes no sense. */
  IllegalArgumentException malformed(String why) {
    return new IllegalArgumentException(
        "Malformed font: table '" + tag + "' of " + length + " bytes: " + why);
  }

  private int check(int at, long size) {
    if (at < 0 || size < 0 || at + size > length) {
      throw malformed(size + " bytes wanted at " + at);
    }
    return start + at;
  }
}
