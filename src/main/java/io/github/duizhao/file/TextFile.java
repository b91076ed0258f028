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
 * A file of the book that must be text in UTF-8: there, readable, not too large. What is not so is
 * a finding.
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
    Path file = book.resolve(path);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return fault(Finding.of(RuleId.SRC_002, path, "this is not a file"));
      }
      if (!file.toRealPath().startsWith(book.toRealPath())) {
        return fault(Finding.of(RuleId.SRC_002, path, "this link leads out of the book's folder"));
      }
      byte[] bytes = bytes(file, limit);
      return bytes.length > limit
          ? fault(Finding.of(RuleId.SRC_003, path, "this file is larger than " + limit + " bytes"))
          : decode(path, bytes);
    } catch (NoSuchFileException e) {
      return fault(
          Finding.of(RuleId.SRC_001, path, "there is no such file")
              .hint("is this a book's folder?"));
    } catch (AccessDeniedException e) {
      return fault(Finding.of(RuleId.SRC_002, path, "there is no permission to read this file"));
    } catch (IOException e) {
      return fault(Finding.of(RuleId.SRC_002, path, "this file cannot be read: " + e.getMessage()));
    }
  }

  private static byte[] bytes(Path file, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit + 1);
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
              .hint("save the file as UTF-8"));
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private Optional<String> fault(Finding finding) {
    report.add(finding);
    return Optional.empty();
  }
}
