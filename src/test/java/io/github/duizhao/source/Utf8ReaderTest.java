package io.github.duizhao.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class Utf8ReaderTest {
  @TempDir Path book;

  private final Report report = new Report();

  @Test
  void linesKeepTheirTextAndPlace() throws IOException {
    assertThat(read(" 一\n\n二 ".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(line(" 一", 1), line("", 2), line("二 ", 3));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void everyKindOfLineEndIsOne() throws IOException {
    assertThat(read("\uFEFF一\r\n二\r三\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(line("一", 1), line("二", 2), line("三", 3));
  }

  @Test
  void anotherEncodingIsReportedAtItsByte() throws IOException {
    assertThat(read(new byte[] {'a', '\n', 'b', (byte) 0xB5, 'c'})).isEmpty();
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("page.txt:2: SRC-002 byte 3 (B5) is not UTF-8");
  }

  @Test
  void aCutOffCharacterIsReported() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xE4, (byte) 0xB8})).isEmpty();
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("page.txt:1: SRC-002 byte 1 (E4) is not UTF-8");
  }

  @Test
  void controlCharactersAreReported() throws IOException {
    assertThat(read(new byte[] {'a', '\n', 0, 1})).isEmpty();
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("page.txt:2: SRC-002 this is not text: it has a byte 00");
  }

  @Test
  void aMissingFileIsReported() {
    assertThat(new Utf8Reader().read(book, "page.txt", "A", report)).isEmpty();
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("page.txt:1: SRC-001 there is no such file");
  }

  @Test
  void aHugeFileIsReported() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(book.resolve("page.txt").toFile(), "rw")) {
      file.setLength(Utf8Reader.LIMIT + 1L);
    }
    assertThat(new Utf8Reader().read(book, "page.txt", "A", report)).isEmpty();
    assertThat(report.findings())
        .extracting(Object::toString)
        .containsExactly("page.txt:1: SRC-003 this file is larger than 67108864 bytes");
  }

  private List<SourceLine> read(byte[] bytes) throws IOException {
    Files.write(book.resolve("page.txt"), bytes);
    return new Utf8Reader()
        .read(book, "page.txt", "A", report)
        .map(SourceText::lines)
        .orElse(List.of());
  }

  private static SourceLine line(String text, int line) {
    return new SourceLine(text, new Origin("page.txt", line));
  }
}
