package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Decision;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollationTest {
  private static final Localized REASON = new Localized(Map.of(new Language("en"), "so it is"));
  private static final Origin ORIGIN = new Origin("content/import.yml", 9);
  private static final SegmentId P1 = new SegmentId("p1");

  private final Report report = new Report();

  @Test
  void decisionOnAmbiguousWordsIsRefused() {
    Collation collation = collation("河上有桥，桥上有人，人很多。", "河上有桥，桥上有马，人很多。");
    Collation decided =
        collation.decided(List.of(new Decision.Emend(P1, "桥", "渡", REASON, ORIGIN)), report);
    assertThat(findings())
        .containsExactly("the decision on '桥' at p1 is not used: the words occur there 2 times");
    assertThat(decided.texts()).containsExactly("河上有桥，桥上有人，人很多。");
  }

  @Test
  void decisionWhereTheWitnessesAgreeIsRefused() {
    Collation collation = collation("河上有桥，桥上有人，人很多。", "河上有桥，桥上有马，人很多。");
    collation.decided(List.of(new Decision.Take(P1, "人很多", REASON, ORIGIN)), report);
    assertThat(findings())
        .containsExactly("the decision on '人很多' at p1 is not used: the witnesses agree on them");
  }

  @Test
  void anEmendationCoversAVariant() {
    Collation collation = collation("河上有桥，桥上有人，人很多。", "河上有桥，桥上有马，人很多。");
    Collation decided =
        collation.decided(List.of(new Decision.Emend(P1, "有人，人", "有车，车", REASON, ORIGIN)), report);
    List<Variant> variants = decided.variants();
    assertThat(report.findings()).isEmpty();
    assertThat(decided.texts()).containsExactly("河上有桥，桥上有车，车很多。");
    assertThat(variants).hasSize(1);
    assertThat(variants.get(0).taken()).isEqualTo(Optional.empty());
    assertThat(variants.get(0).readings().get(new Sigil("B"))).contains("有马，人");
  }

  private Collation collation(String one, String other) {
    return Collation.of(
            List.of(Witnesses.text("A", one), Witnesses.text("B", other)),
            new Languages(new Language("zh-Hans"), new Language("en")),
            report)
        .numbered(List.of(P1));
  }

  private List<String> findings() {
    return report.findings().stream().map(Finding::message).toList();
  }
}
