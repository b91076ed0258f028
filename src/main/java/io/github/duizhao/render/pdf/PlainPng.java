package io.github.duizhao.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Reduces a PNG to its pixels, their transparency, and an embedded color profile. Other chunks can
 * make PDFBox embed the color profile of the JDK, which differs between releases; without them the
 * colors are those of the output intent of the PDF, sRGB.
 */
final class PlainPng {
  private static final int SIGNATURE = 8;
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "iCCP", "IDAT", "IEND");

  private PlainPng() {}

  /** Returns the same picture; the file must be a valid PNG. */
  static byte[] of(byte[] png) {
    ByteBuffer in = ByteBuffer.wrap(png);
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
    out.write(png, 0, SIGNATURE);
    int start = SIGNATURE;
    while (start + 12 <= png.length) {
      int length = in.getInt(start) + 12;
      if (KEPT.contains(new String(png, start + 4, 4, StandardCharsets.ISO_8859_1))) {
        out.write(png, start, length);
      }
      start += length;
    }
    return out.toByteArray();
  }
}
