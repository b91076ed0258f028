package io.github.duizhao.font;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Compresses by Brotli, whose library is native code: not every platform has one. */
final class Brotli {
  private static final int QUALITY = 11;
  private static final int WINDOW_BITS = 22;

  private Brotli() {}

  static boolean isAvailable() {
    return Brotli4jLoader.isAvailable();
  }

  static byte[] compress(byte[] bytes) {
    Brotli4jLoader.ensureAvailability();
    try {
      return Encoder.compress(
          bytes, Encoder.Parameters.create(QUALITY, WINDOW_BITS, Encoder.Mode.FONT));
    } catch (IOException e) {
      throw new UncheckedIOException("Brotli did not take " + bytes.length + " bytes", e);
    }
  }
}
