package io.github.duizhao.file;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the book: there, readable, not too large, and, where it is text, in UTF-8 or in the
 * encoding that the editor declares. What is not so is a finding.
 */
public final class TextFile {
  private final Path book;
  private final Report report;

  /** Reads files below the book's folder. */
  public TextFile(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /**
   * The file's text without a byte order mark.
   *
   * @param path relative to the book's folder, with forward slashes
   * @param limit the most bytes that the file may have
   */
  public Optional<String> read(String path, int limit) {
    return readBytes(path, limit)
        .flatMap(
            bytes ->
                text(path, bytes, Decoding.of(bytes, Encoding.UTF_8), "save the file as UTF-8"))
        .map(EncodedText::text);
  }

  /**
   * The text of a file that came from elsewhere and stays as it is. Without a declared encoding its
   * bytes must tell: by a byte order mark, or by making sense in UTF-8 or else GB 18030.
   */
  public Optional<EncodedText> read(String path, int limit, Optional<Encoding> encoding) {
    return readBytes(path, limit)
        .flatMap(
            bytes ->
                encoding.isPresent()
                    ? declared(path, bytes, encoding.get())
                    : text(
                        path,
                        bytes,
                        Decoding.detect(bytes),
                        "declare its encoding in content/import.yml"));
  }

  /** The file's bytes, whatever they mean; the parameters are those of {@link #read}. */
  public Optional<byte[]> readBytes(String path, int limit) {
    Path file = book.resolve(path);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return fault(Finding.of(RuleId.SRC_002, path, "this is not a file"));
      }
      if (!file.toRealPath().startsWith(book.toRealPath())) {
        return fault(Finding.of(RuleId.SRC_002, path, "this link leads out of the book's folder"));
      }
      Optional<byte[]> bytes = bytes(file, limit);
      return bytes.isPresent()
          ? bytes
          : fault(Finding.of(RuleId.SRC_003, path, "this file is larger than " + limit + " bytes"));
    } catch (NoSuchFileException e) {
      return fault(missing(path));
    } catch (AccessDeniedException e) {
      return fault(Finding.of(RuleId.SRC_002, path, "there is no permission to read this file"));
    } catch (IOException e) {
      return fault(
          Finding.of(RuleId.SRC_002, path, "this file cannot be read: " + SystemReason.of(e)));
    }
  }

  private static Finding missing(String path) {
    Finding missing = Finding.of(RuleId.SRC_001, path, "there is no such file");
    return path.equals("book.yml") ? missing.hint("is this a book's folder?") : missing;
  }

  /** At most so many bytes are read, whatever the size of the file. */
  private static Optional<byte[]> bytes(Path file, int limit) throws IOException {
    if (Files.size(file) > limit) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }
  }

  private Optional<EncodedText> declared(String path, byte[] bytes, Encoding encoding) {
    Optional<Encoding> marked = Encoding.ofMark(bytes);
    if (marked.isPresent() && !encoding.allows(marked.get())) {
      String message = "this file has the byte order mark of %s, and is declared to be %s";
      return fault(
          Finding.of(RuleId.SRC_002, path, message.formatted(marked.get(), encoding))
              .hint("correct the encoding, or leave it out"));
    } else if (marked.isEmpty() && encoding == Encoding.UTF_16) {
      String message = "this file has no byte order mark, which UTF-16 without LE or BE must have";
      return fault(
          Finding.of(RuleId.SRC_002, path, message)
              .hint("declare utf-16le or utf-16be, whichever it is"));
    }
    return text(
        path,
        bytes,
        Decoding.of(bytes, encoding),
        "declare another encoding in content/import.yml");
  }

  private Optional<EncodedText> text(String path, byte[] bytes, Decoding decoding, String advice) {
    if (decoding.wrong().isPresent()) {
      int at = decoding.wrong().getAsInt();
      String message = "byte %d (%02X) is not %s".formatted(at, bytes[at], decoding.encoding());
      boolean maybe = decoding.encoding() == Encoding.UTF_8 && looksLikeUtf16(bytes);
      String guess = maybe ? "this looks like UTF-16; " : "";
      return fault(
          Finding.of(RuleId.SRC_002, new Origin(path, decoding.line()), message)
              .hint(guess + advice));
    }
    int nul = decoding.text().indexOf('\0');
    if (nul >= 0) {
      Origin at = new Origin(path, decoding.lineAt(nul));
      return fault(
          Finding.of(RuleId.SRC_002, at, "this is not text: it has a byte 00")
              .hint("if this is text in UTF-16, " + advice));
    }
    return Optional.of(new EncodedText(decoding.text(), decoding.encoding()));
  }

  /** Whether it begins with a byte order mark of UTF-16 or has a zero byte. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    boolean zero = false;
    for (byte each : bytes) {
      zero |= each == 0;
    }
    return first == 0xFEFF || first == 0xFFFE || zero;
  }

  private <T> Optional<T> fault(Finding finding) {
    report.add(finding);
    return Optional.empty();
  }
}
