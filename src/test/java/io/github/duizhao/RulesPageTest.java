package io.github.duizhao;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/rules.md} with the rules; {@code -Dgolden.update=true} rewrites it. */
class RulesPageTest {
  private static final Path PAGE = Path.of("docs/rules.md");

  @Test
  void thePageOfRulesIsUpToDate() throws IOException {
    String page = new RulesPage(Path.of("src/test/resources/check")).write();
    new Golden(RulesPageTest.class).assertText(page, PAGE);
  }
}
