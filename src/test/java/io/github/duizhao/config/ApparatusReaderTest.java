package io.github.duizhao.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApparatusReaderTest {
  private static final Sigil A = new Sigil("A");
  private static final Sigil B = new Sigil("B");

  @TempDir Path book;
  private final Report report = new Report();

  @Test
  void aBookWithoutTheFilesHasNoApparatus() {
    assertThat(ApparatusReader.read(book, report))
        .hasValue(new ApparatusConfig(List.of(), List.of()));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void variantIsWrittenReadably() {
    assertThat(ApparatusWriter.variants(List.of(variant("常泰", "常泰", "崇泰", Optional.of(A)))))
        .endsWith(
            """
            - at: c5-1-p3
              lemma: 常泰
              readings:
                A: 常泰
                B: 崇泰
              kind: substitution
              taken: A
              reason:
                zh-Hans: 从底本。
                en: The base’s reading stands.
            """)
        .startsWith("# Written by `duizhao import`");
  }

  @Test
  void extentIsWrittenReadably() {
    assertThat(ApparatusWriter.extents(List.of(extent(Optional.of("优先"), Optional.empty()))))
        .endsWith(
            """
            - witness: A
              lines: 1-1295
              from: c4-1-p1
              begins: 优先
              to: c8-1-p3
            """);
  }

  @Test
  void writtenEntriesAreReadBack() throws IOException {
    List<Variant> variants =
        List.of(
            variant("常泰", "常泰", "崇泰", Optional.of(A)),
            variant("常", "", "", Optional.empty()),
            variant("12", "012", "12", Optional.of(B)),
            variant("~", "~", "null", Optional.of(A)),
            variant("null", "null", " ", Optional.of(A)),
            variant("true", "true", " 前后空格 ", Optional.of(A)),
            variant("a: b #c", "a: b #c", "- d", Optional.of(A)),
            variant("“引”", "“引”", "'\"\\", Optional.of(A)),
            variant("𠀀𪛖", "𠀀𪛖", "\uE000\u200B\u202A\u2028\u00A0", Optional.of(A)),
            variant("一\n二\t三", "一\n二\t三", "\n", Optional.of(A)),
            variant("长".repeat(3000), "长".repeat(3000), "词 ".repeat(3000), Optional.of(A)));
    List<Extent> extents =
        List.of(
            extent(Optional.empty(), Optional.empty()),
            extent(Optional.of("1. 优先"), Optional.of("服务：创新。")));
    write(ApparatusReader.VARIANTS, ApparatusWriter.variants(variants));
    write(ApparatusReader.EXTENTS, ApparatusWriter.extents(extents));
    Optional<ApparatusConfig> result = ApparatusReader.read(book, report);
    assertThat(report.findings()).isEmpty();
    ApparatusConfig read = result.orElseThrow();
    assertThat(read.variants()).extracting(Located::value).isEqualTo(variants);
    assertThat(read.extents()).extracting(Located::value).isEqualTo(extents);
    assertThat(read.variants().get(1).origin()).isEqualTo(new Origin("content/apparatus.yml", 14));
  }

  @Test
  void emptyListsAreReadBack() throws IOException {
    write(ApparatusReader.VARIANTS, ApparatusWriter.variants(List.of()));
    write(ApparatusReader.EXTENTS, "# nothing\n");
    assertThat(ApparatusReader.read(book, report))
        .hasValue(new ApparatusConfig(List.of(), List.of()));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void everyBrokenEntryIsAFinding() throws IOException {
    write(
        ApparatusReader.VARIANTS,
        """
        - {at: C5, lemma: '', readings: [], kind: other, taken: AB, reason: {}}
        - {at: c5-1-p3, lemma: 常泰, readings: {A: 崇泰, b: 常泰}, kind: omission, taken: A, reason: {en: x}}
        - 常泰
        - {at: c5-1-p3, lemma: 常, readings: {A: {B: 常}}, kind: omission, taken: emendation, why: {en: x}}
        """);
    write(
        ApparatusReader.EXTENTS,
        """
        - {witness: a, lines: 9-3, from: '', to: c5-p1, ends: [x]}
        - {lines: 99999999999-99999999999}
        """);
    assertThat(ApparatusReader.read(book, report)).isEmpty();
    assertThat(report.findings())
        .extracting(finding -> finding.rule().text() + " " + finding.at().orElseThrow())
        .containsExactly(
            "CFG-004 content/apparatus.yml:1",
            "CFG-004 content/apparatus.yml:1",
            "CFG-004 content/apparatus.yml:1",
            "CFG-004 content/apparatus.yml:1",
            "CFG-004 content/apparatus.yml:1",
            "CFG-004 content/apparatus.yml:1",
            "CFG-004 content/apparatus.yml:2",
            "CFG-004 content/apparatus.yml:2",
            "CFG-004 content/apparatus.yml:3",
            "CFG-002 content/apparatus.yml:4",
            "CFG-003 content/apparatus.yml:4",
            "CFG-004 content/apparatus.yml:4",
            "CFG-004 content/apparatus.yml:4",
            "CFG-004 content/extents.yml:1",
            "CFG-004 content/extents.yml:1",
            "CFG-004 content/extents.yml:1",
            "CFG-004 content/extents.yml:1",
            "CFG-003 content/extents.yml:2",
            "CFG-003 content/extents.yml:2",
            "CFG-003 content/extents.yml:2",
            "CFG-004 content/extents.yml:2");
  }

  @Test
  void keysAndValuesInsteadOfAListAreAFinding() throws IOException {
    write(ApparatusReader.VARIANTS, "at: c5-1-p3\n");
    assertThat(ApparatusReader.read(book, report)).isEmpty();
    assertThat(report.findings()).extracting(finding -> finding.rule().text()).contains("CFG-004");
  }

  private static Variant variant(String lemma, String a, String b, Optional<Sigil> taken) {
    return new Variant(
        new SegmentId("c5-1-p3"),
        lemma,
        new TreeMap<>(Map.of(A, a, B, b)),
        Variant.Kind.SUBSTITUTION,
        taken,
        reason());
  }

  private static Localized reason() {
    Map<Language, String> texts = new LinkedHashMap<>();
    texts.put(new Language("zh-Hans"), "从底本。");
    texts.put(new Language("en"), "The base’s reading stands.");
    return new Localized(texts);
  }

  private static Extent extent(Optional<String> begins, Optional<String> ends) {
    return new Extent(A, 1, 1295, new SegmentId("c4-1-p1"), begins, new SegmentId("c8-1-p3"), ends);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(book.resolve(path).getParent());
    Files.writeString(book.resolve(path), text);
  }
}
