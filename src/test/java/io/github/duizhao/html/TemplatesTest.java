package io.github.duizhao.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TemplatesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "<#list 1..*100000000 as x></#list> => column 1: not finished after 0 s",
        "<#list 1.. as x><#if x == 0></#if></#list> => not finished after 0 s",
        "${(1..*200000000)?filter(x -> false)?size} => column 1: not finished after 0 s",
        "<#macro m><@m/></#macro><@m/> => nested more than 1000 levels deep",
        "<#function f x><#return f(x)></#function>${f(1)} => nested more than 1000 levels deep",
        "<#list 1..9999999 as x>xxxxxxxxxxxxxxxxx</#list> => writes more than 50000000",
      })
  void endlessTemplateIsStoppedWithItsPlace(String template, String said) {
    boolean late = said.contains("not finished");
    Duration limit = late ? Duration.ofMillis(100) : Duration.ofSeconds(30);
    assertThatThrownBy(() -> fill(template, limit))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("templates/page.ftlh:1: TPL-001 column ")
        .hasMessageContaining(said);
  }

  @Test
  void faultInsideAttemptIsLeftToTheTemplate() throws IOException {
    assertThat(fill("<#attempt>${x}<#recover>none</#attempt>", Duration.ofSeconds(30)))
        .isEqualTo("none");
  }

  private String fill(String template, Duration limit) throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("page.ftlh"), template);
    return new Templates(new Theme(Optional.of(templates)), limit).fill("page.ftlh", Map.of());
  }
}
