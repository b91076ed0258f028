package io.github.duizhao.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.file.Encoding;
import io.github.duizhao.model.Decision;
import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.PageFurniture;
import io.github.duizhao.source.SuppliedHeading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportConfigReaderTest {
  @TempDir Path book;
  private final Report report = new Report();

  @Test
  void everyKeyIsRead() throws IOException {
    ImportConfig config =
        read("""
        witnesses:
          - sigil: A
            file: 一.txt
            description: {zh-Hans: 报纸, en: newspaper}
            base: true
          - {sigil: B, file: b.txt}
        coverage: 0.9
        furniture:
          - {pattern: '（上接第[二三]版）', means: continued-from}
          - {pattern: '责任编辑.*', }
        headings:
          - {pattern: '卷之(\\S+)', rank: part}
        supplied:
          - {heading: 第四章, title: 加强}
          - {heading: 第一节, title: 构建, in: 第四章}
        """)
            .orElseThrow();
    assertThat(findings()).isEmpty();
    assertThat(config.witnesses())
        .extracting(WitnessConfig::file)
        .containsExactly("一.txt", "b.txt");
    assertThat(base(config).sigil()).isEqualTo(new Sigil("A"));
    assertThat(base(config).description().orElseThrow().in(new Language("en")))
        .hasValue("newspaper");
    assertThat(config.coverage()).isEqualTo(0.9);
    assertThat(config.furniture().get(0).means()).hasValue(PageFurniture.Meaning.CONTINUED_FROM);
    assertThat(config.furniture().get(1).pattern().pattern()).isEqualTo("责任编辑.*");
    assertThat(config.headings().get(0).rank()).isEqualTo(HeadingLabel.Rank.PART);
    assertThat(config.supplied().get(1))
        .isEqualTo(
            new SuppliedHeading(
                "第一节", "构建", Optional.of("第四章"), new Origin("content/import.yml", 15)));
  }

  @Test
  void witnessesMayDeclareTheirEncoding() throws IOException {
    ImportConfig config =
        read("""
        witnesses:
          - {sigil: A, file: a.txt, base: true}
          - {sigil: B, file: b.txt, encoding: Big5}
          - {sigil: C, file: c.txt, encoding: GBK}
        """)
            .orElseThrow();
    assertThat(config.witnesses())
        .extracting(WitnessConfig::encoding)
        .containsExactly(
            Optional.empty(), Optional.of(Encoding.BIG5), Optional.of(Encoding.GB18030));
  }

  @Test
  void decisionsTakeOrEmendWords() throws IOException {
    ImportConfig config =
        read("""
        witnesses: [{sigil: A, file: a.txt}]
        decisions:
          - {at: c5-1-p3, take: 常泰, reason: {zh-Hans: 今名, en: the name today}}
          - at: c5-1
            emend: 的的
            to: ''
            reason: {zh-Hans: 衍文}
          - {at: c5-1-p4, emend: ' 3 4', to: ' 34', reason: {en: a stray space}}
        """)
            .orElseThrow();
    assertThat(findings()).isEmpty();
    assertThat(config.decisions())
        .containsExactly(
            new Decision.Take(
                new SegmentId("c5-1-p3"),
                "常泰",
                new Localized(
                    Map.of(new Language("zh-Hans"), "今名", new Language("en"), "the name today")),
                new Origin("content/import.yml", 3)),
            new Decision.Emend(
                new SegmentId("c5-1"),
                "的的",
                "",
                new Localized(Map.of(new Language("zh-Hans"), "衍文")),
                new Origin("content/import.yml", 4)),
            new Decision.Emend(
                new SegmentId("c5-1-p4"),
                " 3 4",
                " 34",
                new Localized(Map.of(new Language("en"), "a stray space")),
                new Origin("content/import.yml", 8)));
  }

  @Test
  void oneWitnessIsTheBaseAndCoverageHasADefault() throws IOException {
    ImportConfig config = read("witnesses: [{sigil: A, file: a.txt}]\n").orElseThrow();
    assertThat(base(config).sigil()).isEqualTo(new Sigil("A"));
    assertThat(config.coverage()).isEqualTo(0.95);
    assertThat(config.furniture()).isEmpty();
    assertThat(config.headings()).isEmpty();
    assertThat(config.supplied()).isEmpty();
    assertThat(config.decisions()).isEmpty();
  }

  private Optional<ImportConfig> read(String text) throws IOException {
    Path file = book.resolve("content/import.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return ImportConfigReader.read(book, report);
  }

  private List<String> findings() {
    return report.findings().stream().map(Finding::toString).toList();
  }

  private static WitnessConfig base(ImportConfig config) {
    return config.witnesses().stream().filter(WitnessConfig::base).findFirst().orElseThrow();
  }
}
