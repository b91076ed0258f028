package io.github.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is up to date; {@code -Dgolden.update=true} rewrites it. */
class RulesPageTest {
  private static final Path PAGE = Path.of("docs/rules.md");

  @Test
  void thePageOfRulesIsUpToDate() throws IOException {
    String page = new RulesPage(Path.of("src/test/resources/check")).write();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
