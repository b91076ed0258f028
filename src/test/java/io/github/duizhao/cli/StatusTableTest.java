package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.StatusSummary;
import io.github.duizhao.evidence.PairProof;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.status.BookStatus;
import io.github.duizhao.status.SectionStatus;
import io.github.duizhao.status.SectionUnits;
import io.github.duizhao.status.SegmentState;
import io.github.duizhao.status.TranslationUnit;
import io.github.duizhao.status.Version;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatusTableTest {
  private static final Language CHINESE = new Language("zh-Hans");
  private static final Language ENGLISH = new Language("en");

  @Test
  void titlesInBothScriptsAreAligned() {
    assertThat(table(OptionalInt.empty()))
        .isEqualTo(
            """
                                            segments  translated  missing  stale  reviewed
            c1     第一章 源头与去处               2           2        0      1         1
            c1-12  Appendix: a Latin title         1           0        1      0         0
            total                                  3           2        1      1         1

            stale  c1-p1  content/en/index.md:3
            """);
  }

  @Test
  void rowsFitTheWidthOfTheTerminal() {
    assertThat(table(OptionalInt.of(70)).lines().filter(line -> !line.isEmpty()))
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(70))
        .anyMatch(line -> line.startsWith("c1     第一章 源头与… "))
        .anyMatch(line -> line.startsWith("c1-12  Appendix: a La… "));
  }

  @Test
  void omittedTextsHaveTheirOwnColumn() {
    SectionStatus section =
        section("c1", "第一章", SegmentState.OMITTED, SegmentState.ACCEPTED, SegmentState.OMITTED);
    assertThat(table(OptionalInt.empty(), section))
        .isEqualTo(
            """
                           segments  translated  missing  stale  reviewed  omitted
            c1     第一章         3           1        0      0         0        2
            total                 3           1        0      0         0        2
            """);
  }

  private static String table(OptionalInt columns) {
    return table(
        columns,
        section("c1", "第一章 源头与去处", SegmentState.REVIEWED, SegmentState.STALE),
        section("c1-12", "Appendix: a Latin title", SegmentState.MISSING));
  }

  private static String table(OptionalInt columns, SectionStatus... sections) {
    BookStatus status = new BookStatus(List.of(sections), List.of());
    StringWriter text = new StringWriter();
    StatusSummary summary =
        new StatusSummary(
            new Languages(CHINESE, ENGLISH), status, PairProof.none(), 0, List.of(), 0);
    new StatusTable(new PrintWriter(text), columns).print(summary);
    return text.toString().replace("\r\n", "\n");
  }

  private static SectionStatus section(String id, String title, SegmentState... standings) {
    Version version = new Version(new Origin("content/en/index.md", 3), "0123456789abcdef");
    SectionUnits units =
        new SectionUnits(
            new SectionId(id),
            Section.Kind.CHAPTER,
            "index",
            Phrase.of(CHINESE, title),
            Optional.empty(),
            List.of());
    return new SectionStatus(
        units, Arrays.stream(standings).map(state -> entry(state, version)).toList());
  }

  private static SectionStatus.Entry entry(SegmentState state, Version version) {
    boolean translated = state != SegmentState.MISSING && state != SegmentState.OMITTED;
    TranslationUnit unit =
        new TranslationUnit(
            "c1-p1", version, Optional.of(version).filter(translation -> translated));
    return new SectionStatus.Entry(unit, state, Optional.empty());
  }
}
