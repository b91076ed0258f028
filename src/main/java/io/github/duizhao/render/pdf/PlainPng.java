package io.github.duizhao.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Leaves of a PNG what a page needs: the pixels, their transparency, a colour profile of its own.
 * Without the other chunks its colours are those of the file's output intent, sRGB; with them the
 * profile of the running JDK would come in, which differs between releases.
 */
final class PlainPng {
  private static final int SIGNATURE = 8;
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "iCCP", "IDAT", "IEND");

  private PlainPng() {}

  /** The same picture; the file is a sound one. */
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
