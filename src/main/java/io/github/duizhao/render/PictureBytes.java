package io.github.duizhao.render;

import io.github.duizhao.model.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Reads the file of a picture. */
public final class PictureBytes {
  private PictureBytes() {}

  /** Returns the content of the file. */
  public static byte[] of(Picture picture) {
    try {
      return Files.readAllBytes(picture.file());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + picture.file(), e);
    }
  }
}
