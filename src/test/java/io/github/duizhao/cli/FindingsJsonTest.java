package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.app.CheckBook;
import io.github.duizhao.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

  @Test
  void findingsThatFollowFromAnotherAreListedWithIt() {
    Report report = new Report();
    CheckBook.run(Path.of("src/test/resources/check/ALN-008/bad-folding"), report, what -> {});
    JsonObject root = JsonParser.parseString(FindingsJson.of(report)).getAsJsonObject();
    JsonArray findings = root.getAsJsonArray("findings");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).getAsJsonObject().getAsJsonArray("folded"))
        .extracting(it -> it.getAsJsonObject().get("rule").getAsString())
        .contains("ALN-002", "NUM-001");
    assertThat(root.getAsJsonObject("counts").get("error").getAsInt()).isEqualTo(1);
    assertThat(root.getAsJsonArray("rules"))
        .extracting(rule -> rule.getAsJsonObject().get("id").getAsString())
        .contains("ALN-002", "ALN-008");
  }
}
