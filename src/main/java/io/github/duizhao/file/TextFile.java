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
 * Reads files of a book. A file that is missing, unreadable, too large or not in UTF-8 or the
 * declared encoding becomes a finding.
 */
public final class TextFile {
  private final Path book;
  private final Report report;

  /** A reader of files below the book's folder. */
  public TextFile(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /**
   * Reads a file's text in UTF-8, without its byte order mark.
   *
   * @param path relative to the book's folder, with forward slashes
   * @param limit the maximum size of the file in bytes
   */
  public Optional<String> read(String path, int limit) {
    return readBytes(path, limit)
        .flatMap(
            bytes ->
                text(path, bytes, Decoding.of(bytes, Encoding.UTF_8), "save the file as UTF-8"))
        .map(EncodedText::text);
  }

  /**
   * Reads a file's text in the given encoding, or else in a detected one: that of its byte order
   * mark, UTF-8, or GB 18030.
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

  /** Reads a file's bytes; the parameters are those of {@link #read}. */
  public Optional<byte[]> readBytes(String path, int limit) {
    Path file = book.resolve(path);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return fault(Finding.of(RuleId.SRC_002, path, "this is not a file"));
      }
      if (!file.toRealPath().startsWith(book.toRealPath())) {
        return fault(
            Finding.of(RuleId.SRC_002, path, "this is a link to a file outside the book's folder"));
      }
      Optional<byte[]> bytes = bytes(file, limit);
      return bytes.isPresent()
          ? bytes
          : fault(Finding.of(RuleId.SRC_003, path, "this file is larger than " + limit + " bytes"));
    } catch (NoSuchFileException e) {
      return fault(missing(path));
    } catch (AccessDeniedException e) {
      return fault(
          Finding.of(RuleId.SRC_002, path, "you do not have permission to read this file"));
    } catch (IOException e) {
      return fault(
          Finding.of(RuleId.SRC_002, path, "this file cannot be read: " + SystemReason.of(e)));
    }
  }

  private static Finding missing(String path) {
    Finding missing = Finding.of(RuleId.SRC_001, path, "there is no such file");
    return path.equals("book.yml") ? missing.hint("check that this is a book's folder") : missing;
  }

  /** Reads no more than the limit, even if the file grows meanwhile. */
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
      String message = "this file has a byte order mark of %s but is declared as %s";
      return fault(
          Finding.of(RuleId.SRC_002, path, message.formatted(marked.get(), encoding))
              .hint("correct the declared encoding, or remove it"));
    } else if (marked.isEmpty() && encoding == Encoding.UTF_16) {
      String message = "this file has no byte order mark, which 'utf-16' requires";
      return fault(
          Finding.of(RuleId.SRC_002, path, message).hint("declare utf-16le or utf-16be instead"));
    }
    return text(
        path,
        bytes,
        Decoding.of(bytes, encoding),
        "declare another encoding in content/import.yml");
  }

  private Optional<EncodedText> text(String path, byte[] bytes, Decoding decoding, String hint) {
    if (decoding.invalid().isPresent()) {
      int at = decoding.invalid().getAsInt();
      String message =
          "byte %d (%02X) is not valid %s".formatted(at, bytes[at], decoding.encoding());
      boolean isUtf16 = decoding.encoding() == Encoding.UTF_8 && looksLikeUtf16(bytes);
      String guess = isUtf16 ? "this looks like UTF-16; " : "";
      return fault(
          Finding.of(RuleId.SRC_002, new Origin(path, decoding.line()), message)
              .hint(guess + hint));
    }
    int nul = decoding.text().indexOf('\0');
    if (nul >= 0) {
      Origin at = new Origin(path, decoding.lineAt(nul));
      return fault(
          Finding.of(RuleId.SRC_002, at, "this is not text: it contains a zero byte")
              .hint("if this is text in UTF-16, " + hint));
    }
    return Optional.of(new EncodedText(decoding.text(), decoding.encoding()));
  }

  /** Whether it begins with a byte order mark of UTF-16 or contains a zero byte. */
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
