package io.github.duizhao.model;

import java.nio.file.Path;

/**
 * The file of a picture that was read and found valid.
 *
 * @param name its name in every output, from its own name and its content: {@code
 *     map-0123456789ab.png}
 * @param width as displayed, in CSS pixels
 * @param height as displayed, in CSS pixels
 * @param file the path of the file
 */
public record Picture(String name, Type type, int width, int height, Path file) {

  /** Kinds of pictures. */
  public enum Type {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    SVG("image/svg+xml", "svg");

    private final String mediaType;
    private final String extension;

    Type(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    /** For example {@code image/png}. */
    public String mediaType() {
      return mediaType;
    }

    /** The file name extension without the dot. */
    public String extension() {
      return extension;
    }
  }

  /**
   * @throws IllegalArgumentException if width or height is below 1
   */
  public Picture {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("sides must be at least 1, were " + width + ", " + height);
    }
  }
}
