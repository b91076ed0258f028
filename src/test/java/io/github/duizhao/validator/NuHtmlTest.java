package io.github.duizhao.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NuHtmlTest {
  @TempDir private Path folder;

  @Test
  void goodPageHasNoMessages() throws IOException {
    assertThat(NuHtml.messages(page("<h1>River</h1>"))).isEmpty();
  }

  @Test
  void faultIsNamedWithItsLine() throws IOException {
    assertThat(NuHtml.messages(page("<h1>River</h1><ol><p>x</p></ol>")))
        .hasSize(1)
        .allMatch(message -> message.startsWith("error 3: Element “p” not allowed"));
  }

  private Path page(String body) throws IOException {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>x</title><meta charset="utf-8"/></head>
        <body>%s</body></html>
        """;
    return Files.writeString(folder.resolve("page.html"), page.formatted(body));
  }
}
