package io.github.duizhao.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** The faces of the bundled theme. */
final class BundledFaces {
  static final byte[] SERIF_CHINESE_BYTES = bytes("noto-serif-sc-400.ttf");
  static final byte[] SERIF_BYTES = bytes("noto-serif-400.ttf");
  static final byte[] MONO_BYTES = bytes("noto-sans-mono-400.ttf");
  static final Face SERIF_CHINESE = face("Noto Serif SC", SERIF_CHINESE_BYTES);
  static final Face SERIF = face("Noto Serif", SERIF_BYTES);

  private BundledFaces() {}

  static Face face(String family, byte[] bytes) {
    return Face.parse(family, 400, FaceStyle.NORMAL, bytes);
  }

  static byte[] bytes(String file) {
    try (InputStream in = BundledFaces.class.getResourceAsStream("/theme/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("No such face: " + file);
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
