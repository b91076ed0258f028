package io.github.duizhao.render.epub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Packs an image as PNG, in memory: the platform would use a temporary file. */
final class PngImage {
  private PngImage() {}

  static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", png)) {
        throw new IllegalStateException("this Java cannot write PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pack an image of " + image.getWidth(), e);
    }
    return out.toByteArray();
  }
}
