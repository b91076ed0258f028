package io.github.duizhao.picture;

import io.github.duizhao.model.Picture;
import io.github.duizhao.model.Sha256;
import io.github.duizhao.report.RuleId;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells what kind of picture a file is, by its bytes, and names it. */
final class PictureFile {
  private static final int DIGITS = 12;
  private static final int LONGEST_STEM = 40;

  private PictureFile() {}

  static Picture read(Path file, byte[] bytes) throws PictureException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    Picture.Type type =
        kind(bytes)
            .orElseThrow(
                () ->
                    new PictureException(
                        RuleId.PIC_003,
                        "this is neither PNG nor JPEG nor SVG",
                        "save it as one of these"));
    if (!extension.replace("jpeg", "jpg").equals(type.extension())) {
      throw new PictureException(
          RuleId.PIC_003,
          "the file is named '." + extension + "' and holds a picture of type " + type,
          "give the name the end ." + type.extension());
    }
    Size size = size(type, bytes);
    String stem = stem(dot < 0 ? name : name.substring(0, dot));
    String outputName =
        stem + "-" + Sha256.hex(bytes).substring(0, DIGITS) + "." + type.extension();
    return new Picture(outputName, type, size.width(), size.height(), file);
  }

  private static Optional<Picture.Type> kind(byte[] bytes) {
    if (Png.isPng(bytes)) {
      return Optional.of(Picture.Type.PNG);
    } else if (Jpeg.isJpeg(bytes)) {
      return Optional.of(Picture.Type.JPEG);
    }
    return Svg.isXml(bytes) ? Optional.of(Picture.Type.SVG) : Optional.empty();
  }

  private static Size size(Picture.Type type, byte[] bytes) throws PictureException {
    return switch (type) {
      case PNG -> Png.read(bytes);
      case JPEG -> Jpeg.read(bytes);
      case SVG -> Svg.read(bytes);
    };
  }

  /** What of a name every system and every address can hold. */
  private static String stem(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String stem = plain.replaceAll("^-+|-+$", "");
    return stem.isEmpty()
        ? "picture"
        : stem.substring(0, Math.min(LONGEST_STEM, stem.length())).replaceAll("-+$", "");
  }
}
