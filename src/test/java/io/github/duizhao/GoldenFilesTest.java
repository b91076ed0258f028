package io.github.duizhao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {
  private final Golden compared = new Golden(RuleCasesTest.class, false);
  private final Golden updated = new Golden(RuleCasesTest.class, true);

  @TempDir private Path folder;

  @Test
  void aMissingFileSaysHowToCreateIt() {
    Path expected = folder.resolve("bad/findings.txt");
    assertThatThrownBy(() -> compared.assertText("a finding\n", expected))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "no %s; run mvn test -Dtest=RuleCasesTest -Dgolden.update=true, then read it",
            expected.toString().replace('\\', '/'));
    assertThat(expected).doesNotExist();
  }

  @Test
  void aMissingFolderSaysHowToCreateIt() {
    Path expected = folder.resolve("expected");
    assertThatThrownBy(() -> compared.assertFolder(folder, expected))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dgolden.update=true, then read it");
  }

  @Test
  void anUpdateCreatesAMissingFile() throws IOException {
    Path expected = folder.resolve("findings.txt");
    updated.assertText("一个\n", expected);
    assertThat(expected).hasContent("一个\n");
    compared.assertText("一个\n", expected);
  }

  @Test
  void anUpdateLeavesNothingElseInAFolder() throws IOException {
    Path actual = Files.createDirectories(folder.resolve("actual"));
    Files.writeString(actual.resolve("report.txt"), "new\n");
    Path expected = Files.createDirectories(folder.resolve("expected"));
    Files.writeString(expected.resolve("left.txt"), "old\n");
    assertThatThrownBy(() -> compared.assertFolder(actual, expected))
        .isInstanceOf(AssertionError.class);
    updated.assertFolder(actual, expected);
    assertThat(expected.resolve("left.txt")).doesNotExist();
    compared.assertFolder(actual, expected);
  }

  @Test
  void aDifferentTextFails() throws IOException {
    Path expected = Files.writeString(folder.resolve("findings.txt"), "one\n");
    assertThatThrownBy(() -> compared.assertText("other\n", expected))
        .isInstanceOf(AssertionError.class);
    assertThat(expected).hasContent("one\n");
  }
}
