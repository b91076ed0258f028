package io.github.duizhao.file;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the book: there, readable, not too large, and, where it is text, in UTF-8. What is not
 * so is a finding.
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
    return readBytes(path, limit).flatMap(bytes -> decode(path, bytes));
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

  private Optional<String> decode(String path, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      String message = String.format("byte %d (%02X) is not UTF-8", at, bytes[at]);
      return fault(
          Finding.of(RuleId.SRC_002, new Origin(path, line(bytes, at)), message)
              .hint(
                  looksLikeUtf16(bytes)
                      ? "this looks like UTF-16; save the file as UTF-8"
                      : "save the file as UTF-8"));
    }
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
      return fault(
          Finding.of(RuleId.SRC_002, new Origin(path, line), "this is not text: it has a byte 00")
              .hint("if this is text in UTF-16, save the file as UTF-8"));
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
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

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private <T> Optional<T> fault(Finding finding) {
    report.add(finding);
    return Optional.empty();
  }
}
