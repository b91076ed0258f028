package io.github.duizhao.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** The fonts of the bundled theme. */
final class BundledFonts {
  static final byte[] SERIF_CHINESE_BYTES = bytes("noto-serif-sc-400.ttf");
  static final byte[] SERIF_BYTES = bytes("noto-serif-400.ttf");
  static final byte[] MONO_BYTES = bytes("noto-sans-mono-400.ttf");
  static final Font SERIF_CHINESE = font("Noto Serif SC", SERIF_CHINESE_BYTES);
  static final Font SERIF = font("Noto Serif", SERIF_BYTES);

  private BundledFonts() {}

  static Font font(String family, byte[] bytes) {
    return Font.parse(family, 400, FontSlant.NORMAL, bytes);
  }

  static byte[] bytes(String file) {
    try (InputStream in = BundledFonts.class.getResourceAsStream("/theme/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("No such font: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  static Set<Integer> codePoints(String text) {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }
}
