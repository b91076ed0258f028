package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkCheckTest {
  private static final String FILE = "content/en/chapter-01/section-01.md";

  @Test
  void linkToASegmentOrTheWebIsAccepted() {
    assertThat(
            findings("[a](#c1-1-p6) [b](#c2) [c](https://example.org/) [d](mailto:a@example.org)"))
        .isEmpty();
  }

  @Test
  void brokenLinkIsReportedWithItsLine() {
    assertThat(findings("*see [a](#c9-p1)*"))
        .containsExactly(FILE + ":3: LNK-001 the book has no place '#c9-p1'");
  }

  @Test
  void linkToAScriptIsReported() {
    assertThat(findings("[a](ftp://example.org/) [b](javascript:alert) [c](tel:+86-10-1)"))
        .containsExactly(
            FILE + ":3: LNK-002 'ftp://example.org/' is not a valid link target",
            FILE + ":3: LNK-002 'javascript:alert' is not a valid link target");
  }

  @Test
  void characterMissingInAllFontsIsReportedOnce() {
    Report report = new Report();
    new GlyphCheck(book -> Set.of(0x20000)).run(manuscript("a 𠀀 b 𠀀"), report);
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly(FILE + ":3: FNT-001 no font shows U+20000 '𠀀'");
  }

  @Test
  void titleCharacterMissingInAllFontsIsReported() {
    Report report = new Report();
    new GlyphCheck(book -> Set.of((int) '两')).run(manuscript("a"), report);
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("book.yml:1: FNT-001 no font shows U+4E24 '两'");
  }

  private static List<String> findings(String paragraph) {
    Report report = new Report();
    new LinkCheck().run(manuscript(paragraph), report);
    return report.findings().stream().map(Finding::toString).toList();
  }

  private static Manuscript manuscript(String paragraph) {
    return SampleBooks.manuscript(text(paragraph), Set.of());
  }

  private static SectionText text(String paragraph) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1-1"),
            Section.Kind.SECTION,
            "chapter-01/section-01",
            new Language("en"),
            FILE);
    return new SectionReader(new Report())
        .read(file, "# Title {#c1-1}\n\n" + paragraph + " {#c1-1-p1}\n")
        .orElseThrow();
  }
}
