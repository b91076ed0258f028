package io.github.duizhao.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The color space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1, computed from the numbers
 * in the standard. PDF/A requires a profile, and that of the JDK differs between releases.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int TAGS = 9;
  private static final int SAMPLES = 1024;
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final String COPYRIGHT = "Public domain (CC0-1.0), made by Duizhao";

  /** White and the primaries, adapted to D50 (ICC.1:2001-04, annex E), in units of 1/65536. */
  private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

  private static final int[] RED = {28579, 14582, 913};
  private static final int[] GREEN = {25236, 46981, 6364};
  private static final int[] BLUE = {9377, 3973, 46804};

  private final ByteBuffer out;
  private int tag = HEADER + 4;
  private int data = HEADER + 4 + TAGS * 12;

  private SrgbProfile(int size) {
    out = ByteBuffer.allocate(size);
  }

  /** Returns the profile. */
  static byte[] bytes() {
    int description = description().length;
    int copyright = copyright().length;
    int curve = curve().length;
    int size =
        HEADER + 4 + TAGS * 12 + padded(description) + padded(copyright) + 80 + padded(curve);
    return new SrgbProfile(size).write();
  }

  private byte[] write() {
    header();
    out.putInt(HEADER, TAGS);
    tag("desc", description());
    tag("cprt", copyright());
    tag("wtpt", xyz(WHITE));
    tag("rXYZ", xyz(RED));
    tag("gXYZ", xyz(GREEN));
    tag("bXYZ", xyz(BLUE));
    int start = data;
    byte[] curve = curve();
    tag("rTRC", curve);
    entry("gTRC", start, curve.length);
    entry("bTRC", start, curve.length);
    return out.array();
  }

  private void header() {
    out.putInt(0, out.capacity());
    out.putInt(8, 0x02100000);
    ascii(12, "mntrRGB XYZ ");
    short[] date = {2026, 1, 1, 0, 0, 0};
    for (int i = 0; i < date.length; i++) {
      out.putShort(24 + 2 * i, date[i]);
    }
    ascii(36, "acsp");
    int[] illuminant = {0xF6D6, 0x10000, 0xD32D};
    for (int i = 0; i < illuminant.length; i++) {
      out.putInt(68 + 4 * i, illuminant[i]);
    }
  }

  private void tag(String signature, byte[] bytes) {
    entry(signature, data, bytes.length);
    out.put(data, bytes);
    data += padded(bytes.length);
  }

  private void entry(String signature, int offset, int length) {
    ascii(tag, signature);
    out.putInt(tag + 4, offset);
    out.putInt(tag + 8, length);
    tag += 12;
  }

  private void ascii(int at, String text) {
    out.put(at, text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A textDescriptionType with an ASCII name only (6.5.17). */
  private static byte[] description() {
    byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer buffer = ByteBuffer.allocate(12 + name.length + 1 + 78);
    buffer.put("desc".getBytes(StandardCharsets.US_ASCII));
    buffer.putInt(8, name.length + 1);
    buffer.put(12, name);
    return buffer.array();
  }

  private static byte[] copyright() {
    byte[] text = COPYRIGHT.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer buffer = ByteBuffer.allocate(8 + text.length + 1);
    buffer.put("text".getBytes(StandardCharsets.US_ASCII));
    buffer.put(8, text);
    return buffer.array();
  }

  private static byte[] xyz(int[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(20);
    buffer.put("XYZ ".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < values.length; i++) {
      buffer.putInt(8 + 4 * i, values[i]);
    }
    return buffer.array();
  }

  private static byte[] curve() {
    ByteBuffer buffer = ByteBuffer.allocate(12 + 2 * SAMPLES);
    buffer.put("curv".getBytes(StandardCharsets.US_ASCII));
    buffer.putInt(8, SAMPLES);
    for (int i = 0; i < SAMPLES; i++) {
      double linear = linear(i / (SAMPLES - 1.0));
      buffer.putShort(12 + 2 * i, (short) StrictMath.round(linear * 65535));
    }
    return buffer.array();
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
