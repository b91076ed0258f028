package io.github.duizhao.font;

import java.io.ByteArrayOutputStream;

/** Writes big-endian numbers to a growing table. */
final class TableWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  TableWriter u8(int value) {
    bytes.write(value);
    return this;
  }

  TableWriter u16(int value) {
    return u8(value >>> 8).u8(value);
  }

  TableWriter u32(int value) {
    return u16(value >>> 16).u16(value);
  }

  TableWriter bytes(byte[] value) {
    bytes.writeBytes(value);
    return this;
  }

  /** Zeros up to the next multiple of four bytes. */
  TableWriter pad() {
    while ((bytes.size() & 3) != 0) {
      bytes.write(0);
    }
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
