package io.github.duizhao.picture;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Picture;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the files of all pictures in a book's texts. The files must be in {@code content/}, usually
 * in {@code content/pictures/}.
 */
public final class PictureReader {
  private static final String CONTENT = "content/";
  private static final int MAX_BYTES = 50_000_000;
  private static final int DIGITS = 12;
  private static final int MAX_STEM = 40;

  private final Path book;
  private final Report report;
  private final NavigableMap<String, Optional<Picture>> read = new TreeMap<>();

  /** Creates a reader for the book in a folder. */
  public PictureReader(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /**
   * Returns the valid pictures by path relative to the book's folder, and reports faults in the
   * others.
   */
  public NavigableMap<String, Picture> read(Iterable<SectionText> texts) {
    for (SectionText text : texts) {
      Block.stream(text.blocks(), Block.Figure.class).forEach(figure -> read(figure.original()));
      text.texts().stream()
          .map(located -> located.text().original().content())
          .flatMap(content -> Inline.stream(content, Inline.Image.class))
          .forEach(image -> read(image.picture()));
    }
    NavigableMap<String, Picture> pictures = new TreeMap<>();
    read.forEach((path, picture) -> picture.ifPresent(found -> pictures.put(path, found)));
    return pictures;
  }

  private void read(Depiction picture) {
    Origin at = picture.origin();
    if (picture.alt().plainText().isBlank()) {
      report.add(
          Finding.of(RuleId.PIC_007, at, "the picture has no description")
              .hint("describe it between the brackets, or in alt=, for readers who cannot see it"));
    }
    Optional<String> path = picture.path().filter(found -> found.startsWith(CONTENT));
    if (path.isEmpty()) {
      report.add(
          Finding.of(
                  RuleId.PIC_002,
                  at,
                  "'" + picture.target() + "' is not a file in the book's content/")
              .hint(
                  "copy the picture to content/pictures/ and write its path from this file, like"
                      + " ../../pictures/map.png"));
    } else if (!read.containsKey(path.get())) {
      read.put(path.get(), read(path.get(), at));
    }
  }

  private Optional<Picture> read(String path, Origin at) {
    try {
      Path file = book.resolve(path);
      if (!Files.isRegularFile(file)) {
        report.add(Finding.of(RuleId.PIC_001, at, "there is no picture " + path));
      } else if (!file.toRealPath().startsWith(book.resolve(CONTENT).toRealPath())) {
        report.add(Finding.of(RuleId.PIC_002, at, "the link " + path + " points outside content/"));
      } else {
        return Optional.of(picture(file, bytes(file)));
      }
    } catch (PictureException e) {
      report.add(e.finding(path));
    } catch (InvalidPathException | IOException e) {
      report.add(Finding.of(RuleId.PIC_001, at, "the picture " + path + " cannot be read: " + e));
    }
    return Optional.empty();
  }

  private static byte[] bytes(Path file) throws IOException, PictureException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new PictureException(
            RuleId.PIC_004,
            "the picture has more than 50 million bytes",
            "make it smaller: readers load it with the page");
      }
      return bytes;
    }
  }

  private static Picture picture(Path file, byte[] bytes) throws PictureException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    Picture.Type type =
        kind(bytes)
            .orElseThrow(
                () ->
                    new PictureException(
                        RuleId.PIC_003,
                        "this is not a PNG, JPEG or SVG picture",
                        "save it as one of these"));
    if (!extension.replace("jpeg", "jpg").equals(type.extension())) {
      throw new PictureException(
          RuleId.PIC_003,
          "the file is named '." + extension + "' but contains a picture of type " + type,
          "rename it to end in ." + type.extension());
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

  /** Reduces a file name to the characters that are safe in every file system and URL. */
  private static String stem(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String stem = plain.replaceAll("^-+|-+$", "");
    return stem.isEmpty()
        ? "picture"
        : stem.substring(0, Math.min(MAX_STEM, stem.length())).replaceAll("-+$", "");
  }
}
