package io.github.duizhao.picture;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Picture;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the files of all pictures that a book's texts show. They stand below {@code content/};
 * {@code content/pictures/} is the usual place.
 */
public final class PictureReader {
  private static final String CONTENT = "content/";
  private static final int MOST_BYTES = 50_000_000;

  private final Path book;
  private final Report report;
  private final NavigableMap<String, Optional<Picture>> read = new TreeMap<>();

  /** Reads files below the book's folder. */
  public PictureReader(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /** The sound pictures by their paths below the book's folder; the others are in the report. */
  public NavigableMap<String, Picture> read(Iterable<SectionText> texts) {
    for (SectionText text : texts) {
      Block.stream(text.blocks(), Block.Figure.class).forEach(figure -> read(figure.original()));
    }
    NavigableMap<String, Picture> pictures = new TreeMap<>();
    read.forEach((path, picture) -> picture.ifPresent(found -> pictures.put(path, found)));
    return pictures;
  }

  private void read(Depiction picture) {
    Origin at = picture.origin();
    if (picture.alt().plainText().isBlank()) {
      report.add(
          Finding.of(RuleId.PIC_007, at, "nothing is said about what the picture shows")
              .hint("write it between the brackets, for those who cannot see the picture"));
    }
    Optional<String> path = picture.path().filter(found -> found.startsWith(CONTENT));
    if (path.isEmpty()) {
      report.add(
          Finding.of(
                  RuleId.PIC_002,
                  at,
                  "'" + picture.target() + "' is no file in the book's content/")
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
        report.add(Finding.of(RuleId.PIC_002, at, "the link " + path + " leads out of content/"));
      } else {
        return Optional.of(PictureFile.read(file, bytes(file)));
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
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new PictureException(
            RuleId.PIC_004,
            "the picture has more than 50 million bytes",
            "make it smaller: readers load it with the page");
      }
      return bytes;
    }
  }
}
