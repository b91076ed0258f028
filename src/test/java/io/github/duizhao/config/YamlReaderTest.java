package io.github.duizhao.config;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class YamlReaderTest {
  @TempDir Path folder;

  @Test
  void aMissingFileIsReported() {
    assertThat(finding()).isEqualTo("a.yml:1: SRC-001 there is no such file");
  }

  @Test
  void folderIsReported() throws IOException {
    Files.createDirectory(folder.resolve("a.yml"));
    assertThat(finding()).isEqualTo("a.yml:1: SRC-002 this is not a file");
  }

  @Test
  void aByteThatIsNotUtf8IsNamed() throws IOException {
    byte[] bytes = "a: 书\nb: x\n".getBytes(UTF_8);
    bytes[10] = (byte) 0xB4;
    assertThat(finding(bytes)).isEqualTo("a.yml:2: SRC-002 byte 10 (B4) is not valid UTF-8");
  }

  @Test
  void utf16IsNotUtf8() throws IOException {
    assertThat(finding("\uFEFFid: a\n".getBytes(UTF_16LE)))
        .isEqualTo("a.yml:1: SRC-002 byte 0 (FF) is not valid UTF-8");
  }

  @Test
  void aCharacterCutInTheMiddleIsNotUtf8() throws IOException {
    assertThat(finding(Arrays.copyOf("a: 书".getBytes(UTF_8), 5)))
        .isEqualTo("a.yml:1: SRC-002 byte 3 (E4) is not valid UTF-8");
  }

  @Test
  void aFileTooLargeIsReported() throws IOException {
    assertThat(finding("a".repeat(YamlReader.LIMIT + 1)))
        .isEqualTo("a.yml:1: SRC-003 this file is larger than 1048576 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "\uFEFF"})
  void anEmptyFileIsReported(String text) throws IOException {
    assertThat(finding(text)).startsWith("a.yml:1: CFG-004 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "- a\n- b\n", "[a, b]", "!!set {a, b}", "!other {a: b}"})
  void theRootMustHaveKeys(String text) throws IOException {
    assertThat(finding(text)).isEqualTo("a.yml:1: CFG-004 expected keys and values at the top");
  }

  @Test
  void badSyntaxIsReportedWithItsColumn() throws IOException {
    assertThat(finding("a: b\nc: [d\ne: f\n"))
        .startsWith("a.yml:3: CFG-001 this is not well-formed YAML: ")
        .endsWith("(column 2)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n--- \nc: d\n",
        "a: b\n\tc: d\n",
        "a: 'b\n",
        "a: \"\\q\"\n",
        "a: @b\n",
        "a: !<bad\n",
        "%YAML 3.0\n---\na: b\n",
        "a: \u0007\n",
        "a: *nowhere\n",
        "a: \"\\U00110000\"\n",
        "a: \"\\xZZ\"\n",
        "%TAG ! \n---\na: b\n",
        "a: |9999999999\n  b\n",
        "? ? ? ?\n]"
      })
  void badSyntaxIsOneFinding(String text) throws IOException {
    assertThat(finding(text))
        .contains(" CFG-001 this is not well-formed YAML: ")
        .doesNotContain("\n");
  }

  @Test
  void aliasesAreRefusedBeforeTheyMultiply() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(finding(bomb.toString()))
        .isEqualTo(
            "a.yml:1: CFG-001 this is not well-formed YAML: anchors and aliases are not supported");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void deepNestingIsRefusedEarly(String opening) throws IOException {
    assertThat(finding("a:\n  " + opening.repeat(200_000)))
        .isEqualTo(
            "a.yml:2: CFG-001 this is not well-formed YAML: nested more than 16 levels deep");
  }

  @Test
  void keyThatIsNotTextIsRefused() throws IOException {
    assertThat(finding("? [a, b]\n: c\n")).isEqualTo("a.yml:1: CFG-004 expected a name as key");
  }

  @Test
  void aTagIsRefused() throws IOException {
    assertThat(finding("a: !!int 7\n"))
        .isEqualTo(
            "a.yml:1: CFG-004 a: expected one line of text, found the tag tag:yaml.org,2002:int");
  }

  @Test
  void halfASurrogatePairIsRefused() throws IOException {
    assertThat(finding("a: \"\\uD840\"\n"))
        .isEqualTo("a.yml:1: CFG-004 a: expected one line of text, found '\uFFFD'");
  }

  private String finding(String text) throws IOException {
    return finding(text.getBytes(UTF_8));
  }

  private String finding(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a.yml"), bytes);
    return finding();
  }

  /** The one finding. */
  private String finding() {
    Report report = new Report();
    Optional<YamlMapping> root = YamlReader.read(folder, new Faults("a.yml", report));
    root.ifPresent(mapping -> mapping.optional("a").ifPresent(YamlValue::text));
    assertThat(report.findings()).hasSize(1);
    return report.findings().stream().map(Finding::toString).findFirst().orElseThrow();
  }
}
