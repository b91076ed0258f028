package io.github.duizhao.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.file.Encoding;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PlainTextReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** With a character of Extension B: four bytes in GB 18030, a surrogate pair in UTF-16. */
  private static final String CHINESE = "第一章 河\n河水向東流，𠀀不舍晝夜。\n";

  private static final String KOREAN = "모든 국민은 인간으로서의 존엄과 가치를 가진다";
  private static final String JAPANESE = "日本国民は、正当に選挙された国会における代表者を通じて行動し";
  private static final String RUSSIAN = "Все люди рождаются свободными и равными";
  private static final String FRENCH = "Été comme hiver, la rivière coulait";

  @TempDir Path book;

  private final Report report = new Report();

  @Test
  void linesKeepTheirTextAndPlace() throws IOException {
    assertThat(read(" 一\n\n二 ".getBytes(UTF_8)))
        .containsExactly(line(" 一", 1), line("", 2), line("二 ", 3));
    assertThat(findings()).isEmpty();
  }

  @Test
  void everyKindOfLineEndIsOne() throws IOException {
    assertThat(read("\uFEFF一\r\n二\r三\n".getBytes(UTF_8)))
        .containsExactly(line("一", 1), line("二", 2), line("三", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\f", "\u000B", "\u0085", "\u2028", "\u2029"})
  void separatorInALineDoesNotCountAsALine(String mark) throws IOException {
    assertThat(read(("一" + mark + "二\n三\n").getBytes(UTF_8)))
        .containsExactly(line("一", 1), line("二", 1), line("三", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一\n\f二\n", "一\f\n二\n", "一\r\n\f二", "一\n\f\f二"})
  void formFeedAtALineEndLeavesNoBlankLine(String text) throws IOException {
    assertThat(read(text.getBytes(UTF_8))).containsExactly(line("一", 1), line("二", 2));
  }

  @Test
  void aFormFeedOnABlankLineLeavesItBlank() throws IOException {
    assertThat(read("一\n\f\n二\n".getBytes(UTF_8)))
        .containsExactly(line("一", 1), line("", 2), line("二", 3));
  }

  @Test
  void textIsNeverNormalized() throws IOException {
    String text = "\uF900\u212Be\u0301\uFA30";
    assertThat(read(text.getBytes(UTF_8))).containsExactly(line(text, 1));
    assertThat(readAs("gb18030", text.getBytes(GB18030))).containsExactly(line(text, 1));
  }

  @Test
  void gb18030IsDetectedFromItsBytes() throws IOException {
    assertThat(read(CHINESE.getBytes(GB18030))).isEqualTo(lines(CHINESE));
    assertThat(findings())
        .containsExactly("page.txt:1: SRC-005 this file is not UTF-8 and was read as GB 18030");
    assertThat(hint()).isEqualTo("if that is right, add 'encoding: gb18030' to this witness");
  }

  @Test
  void utf16IsDetectedFromItsByteOrderMark() throws IOException {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(read(("\uFEFF" + CHINESE).getBytes(charset))).isEqualTo(lines(CHINESE));
    }
    assertThat(findings())
        .containsExactly(
            "page.txt:1: SRC-005 this file is not UTF-8 and was read as UTF-16BE",
            "page.txt:1: SRC-005 this file is not UTF-8 and was read as UTF-16LE");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8",
    "gb18030, GB18030",
    "utf-16, UTF-16",
    "utf-16le, UTF-16LE",
    "utf-16be, UTF-16BE"
  })
  void declaredEncodingIsReadWithoutFindings(String name, Charset charset) throws IOException {
    assertThat(readAs(name, CHINESE.getBytes(charset))).isEqualTo(lines(CHINESE));
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gbk, GBK, 萬里長江。",
    "gb2312, GB2312, 万里长江。",
    "big5, Big5, 萬里長江。",
    "big5, x-windows-950, 裏外"
  })
  void olderEncodingsAreReadWhereDeclared(String name, Charset charset, String text)
      throws IOException {
    assertThat(readAs(name, text.getBytes(charset))).containsExactly(line(text, 1));
    assertThat(findings()).isEmpty();
  }

  @Test
  void declaredEncodingTakesPrecedenceOverUtf8() throws IOException {
    byte[] bytes = "é".getBytes(UTF_8);
    assertThat(readAs("gb18030", bytes)).containsExactly(line("茅", 1));
    assertThat(read(bytes)).containsExactly(line("é", 1));
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EUC-KR, KOREAN", "EUC-JP, JAPANESE", "Shift_JIS, JAPANESE", "KOI8-R, RUSSIAN"})
  void otherLanguagesAreNotReadAsChinese(Charset charset, String name) throws IOException {
    String text = name.equals("KOREAN") ? KOREAN : name.equals("RUSSIAN") ? RUSSIAN : JAPANESE;
    assertThat(read(text.getBytes(charset))).isEmpty();
    assertThat(findings()).singleElement().asString().contains("SRC-002", "is not valid UTF-8");
    assertThat(hint()).isEqualTo("declare its encoding in content/import.yml");
  }

  @Test
  void latin1AndBig5AreNotReadAsChinese() throws IOException {
    assertThat(read(FRENCH.getBytes(Charset.forName("ISO-8859-1")))).isEmpty();
    assertThat(read("河水向東流，不舍晝夜。".getBytes(Charset.forName("Big5")))).isEmpty();
    assertThat(findings())
        .containsExactly(
            "page.txt:1: SRC-002 byte 0 (AA) is not valid UTF-8",
            "page.txt:1: SRC-002 byte 0 (C9) is not valid UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, 610A62B563, '2: SRC-002 byte 3 (B5) is not valid UTF-8'",
    "utf-8, 61E4B8, '1: SRC-002 byte 1 (E4) is not valid UTF-8'",
    "gb18030, BAD30D0ABAFF, '2: SRC-002 byte 4 (BA) is not valid GB 18030'",
    "gb18030, BAD30DBA, '2: SRC-002 byte 3 (BA) is not valid GB 18030'",
    "gb18030, 8139EF30FF, '1: SRC-002 byte 4 (FF) is not valid GB 18030'",
    "big5, A4A40AFF, '2: SRC-002 byte 3 (FF) is not valid Big5'",
    "utf-16le, 0A0000D84100, '2: SRC-002 byte 2 (00) is not valid UTF-16LE'",
    "utf-16, FEFF4E2D4E, '1: SRC-002 byte 4 (4E) is not valid UTF-16'",
    "utf-16le, 2D4E00002D4E, '1: SRC-002 this is not text: it contains a zero byte'",
  })
  void wrongBytesAreReportedAtTheirPlace(String name, String bytes, String finding)
      throws IOException {
    assertThat(readAs(name, HexFormat.of().parseHex(bytes))).isEmpty();
    assertThat(findings()).containsExactly("page.txt:" + finding);
  }

  @Test
  void contradictingByteOrderMarkIsReported() throws IOException {
    assertThat(readAs("gb18030", ("\uFEFF" + CHINESE).getBytes(UTF_8))).isEmpty();
    assertThat(readAs("utf-16", CHINESE.getBytes(UTF_16LE))).isEmpty();
    assertThat(findings())
        .containsExactly(
            "page.txt:1: SRC-002 this file has a byte order mark of UTF-8 but is declared as GB"
                + " 18030",
            "page.txt:1: SRC-002 this file has no byte order mark, which 'utf-16' requires");
  }

  @Test
  void utf16WithoutAByteOrderMarkIsOnlyAHint() throws IOException {
    assertThat(read("河 水".getBytes(UTF_16BE))).isEmpty();
    assertThat(hint())
        .isEqualTo("this looks like UTF-16; declare its encoding in content/import.yml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"610A0001", "610A01", "610A1C", "610A7F", "610AEFBFBE", "610AEFBBBF"})
  void binaryFileIsReported(String bytes) throws IOException {
    assertThat(read(HexFormat.of().parseHex(bytes))).isEmpty();
    assertThat(findings()).singleElement().asString().startsWith("page.txt:2: SRC-002 ");
  }

  @Test
  void aMissingFileIsReported() {
    assertThat(new PlainTextReader().read(book, file(Optional.empty()), report)).isEmpty();
    assertThat(findings()).containsExactly("page.txt:1: SRC-001 there is no such file");
  }

  @Test
  void aHugeFileIsReported() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(book.resolve("page.txt").toFile(), "rw")) {
      file.setLength(PlainTextReader.LIMIT + 1L);
    }
    assertThat(new PlainTextReader().read(book, file(Optional.empty()), report)).isEmpty();
    assertThat(findings())
        .containsExactly("page.txt:1: SRC-003 this file is larger than 67108864 bytes");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void tenMegabytesAreReadQuickly() throws IOException {
    byte[] bytes = CHINESE.repeat(300_000).getBytes(GB18030);
    assertThat(bytes.length).isGreaterThan(10_000_000);
    assertThat(read(bytes)).hasSize(600_000);
  }

  private List<SourceText.Line> read(byte[] bytes) throws IOException {
    return read(bytes, Optional.empty());
  }

  private List<SourceText.Line> readAs(String encoding, byte[] bytes) throws IOException {
    return read(bytes, Optional.ofNullable(Encoding.byName().get(encoding)));
  }

  private List<SourceText.Line> read(byte[] bytes, Optional<Encoding> encoding) throws IOException {
    Files.write(book.resolve("page.txt"), bytes);
    return new PlainTextReader()
        .read(book, file(encoding), report)
        .map(SourceText::lines)
        .orElse(List.of());
  }

  private static WitnessFile file(Optional<Encoding> encoding) {
    return new WitnessFile(new Sigil("A"), "page.txt", encoding);
  }

  private List<String> findings() {
    return report.findings().stream().map(Object::toString).toList();
  }

  private String hint() {
    return report.findings().get(0).hint().orElse("");
  }

  private static List<SourceText.Line> lines(String text) {
    List<String> lines = text.lines().toList();
    return List.of(line(lines.get(0), 1), line(lines.get(1), 2));
  }

  private static SourceText.Line line(String text, int line) {
    return new SourceText.Line(text, new Origin("page.txt", line));
  }
}
