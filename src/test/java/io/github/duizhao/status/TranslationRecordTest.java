package io.github.duizhao.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Digests are given by their first digits: 0 for the old original, 1 for the current one. */
class TranslationRecordTest {
  private static final Origin PLACE = new Origin("content/en/chapter-01/index.md", 3);

  private final Report report = new Report();
  private final List<SectionUnits> book =
      List.of(
          section("c1", Section.Kind.CHAPTER, "chapter-01/index", unit("c1"), unit("c1-p1")),
          section(
              "c1-1",
              Section.Kind.SECTION,
              "chapter-01/section-01",
              unit("c1-1"),
              unit("c1-1-p1"),
              new TranslationUnit("c1-1-p2", version("1"), Optional.empty())),
          section("c2", Section.Kind.CHAPTER, "chapter-02/index", unit("c2")));

  @Test
  void writtenRecordIsReadBack() {
    String text =
        """
        segment\toriginal\tstate\ttranslation\tby
        c1\t1000000000000000\taccepted\t2000000000000000\t-
        c1-p1\t0000000000000000\treviewed\t2000000000000000\tLi Na
        c1-1-p1\t0000000000000000\treviewed\t2000000000000000\tmachine:example 2
        c1-1-p2\t1000000000000000\tomitted\t-\t-
        c2\t1000000000000000\treviewed\t-\t-
        """;
    assertThat(RecordReader.of(text, report).text()).isEqualTo(text);
    assertThat(report.findings()).isEmpty();
  }

  /** Any record that can be written is read back; so is one without the last columns. */
  @Test
  void everyFormIsReadBack() {
    Random random = new Random(13);
    List<Acceptance.State> states = List.of(Acceptance.State.values());
    List<String> names = List.of("-", "Li Na", "machine:example 2", "李娜", "-x", "a  b");
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder(TranslationRecord.HEADER).append('\n');
      StringBuilder old = new StringBuilder("segment original state translation\n");
      StringBuilder upgraded = new StringBuilder(TranslationRecord.HEADER).append('\n');
      for (int i = 0; i < random.nextInt(8); i++) {
        Acceptance.State state = states.get(random.nextInt(states.size()));
        boolean known = state != Acceptance.State.OMITTED && random.nextBoolean();
        String start = "c%d-p%d\t%016x\t%s".formatted(round, i, random.nextLong(), state.word());
        String digest = "%016x".formatted(random.nextLong());
        text.append(start).append('\t').append(known ? digest : "-");
        text.append('\t').append(names.get(random.nextInt(names.size()))).append('\n');
        old.append(start).append(known ? " " + digest : "").append('\n');
        upgraded.append(start).append('\t').append(known ? digest : "-").append("\t-\n");
      }
      assertThat(RecordReader.of(text.toString(), report).text()).isEqualTo(text.toString());
      assertThat(RecordReader.of(old.toString(), report).text()).isEqualTo(upgraded.toString());
    }
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void omissionHoldsUntilTheOriginalChangesOrATranslationAppears() {
    Acceptances acceptances = new Acceptances(book, RecordReader.of("", report));
    acceptances.omit(selection(book).of("c1-1"));
    String line = "c1-1-p2\t1000000000000000\tomitted\t-\t-\n";
    assertThat(acceptances.result().text()).isEqualTo(TranslationRecord.HEADER + "\n" + line);

    BookStatus status = BookStatus.of(book, acceptances.result());
    assertThat(status.counts()).isEqualTo(new Counts(6, 5, 0, 0, 0, 0, 1));
    assertThat(status.omittedIds()).containsExactly("c1-1-p2");
    assertThat(status.outdatedOmissions()).isEmpty();

    BookStatus changed = BookStatus.of(book, RecordReader.of(line.replace("\t1", "\t0"), report));
    assertThat(changed.counts()).isEqualTo(new Counts(6, 5, 1, 1, 0, 0, 0));
    assertThat(changed.omittedIds()).isEmpty();
    assertThat(changed.staleIds()).isEmpty();
    assertThat(changed.outdatedOmissions()).containsExactly("c1-1-p2");

    TranslationRecord translated = RecordReader.of(line.replace("c1-1-p2", "c1-1-p1"), report);
    assertThat(BookStatus.of(book, translated).counts()).isEqualTo(new Counts(6, 5, 1, 0, 0, 0, 0));
    Acceptances again = new Acceptances(book, translated);
    again.accept(selection(book).of("c1-1-p1"));
    assertThat(again.result().text()).contains("c1-1-p1\t1000000000000000\taccepted\t2");
  }

  @Test
  void validReviewKeepsItsReviewer() {
    TranslationRecord old =
        RecordReader.of(
            """
            c1 1000000000000000 reviewed 2000000000000000 Li Na
            c2 1000000000000000 reviewed 3000000000000000 Li Na
            """,
            report);
    Acceptances accepted = new Acceptances(book, old);
    accepted.accept(selection(book).all());
    assertThat(accepted.result().text())
        .contains("c1\t1000000000000000\treviewed\t2000000000000000\tLi Na\n")
        .contains("c2\t1000000000000000\taccepted\t2000000000000000\t-\n");
    Acceptances reviewed = new Acceptances(book, old);
    reviewed.review(selection(book).of("c1:heading"), Optional.empty());
    reviewed.review(selection(book).of("c2"), Optional.of("machine:b"));
    assertThat(reviewed.result().text())
        .contains("c1\t1000000000000000\treviewed\t2000000000000000\tLi Na\n")
        .contains("c2\t1000000000000000\treviewed\t2000000000000000\tmachine:b\n");
  }

  @Test
  void changedTextIsStaleAndNotReviewed() {
    TranslationRecord record =
        RecordReader.of(
            """
            c1 1000000000000000 reviewed 2000000000000000
            c1-p1 1000000000000000 reviewed 3000000000000000
            c1-1 0000000000000000 reviewed 2000000000000000
            c1-1-p2 0000000000000000 accepted 2000000000000000
            c2 0000000000000000 accepted
            """,
            report);
    BookStatus status = BookStatus.of(book, record);
    assertThat(status.sections())
        .flatExtracting(SectionStatus::entries)
        .extracting(entry -> entry.unit().id() + " " + entry.state().word())
        .containsExactly(
            "c1 reviewed",
            "c1-p1 accepted",
            "c1-1 stale",
            "c1-1-p1 translated",
            "c1-1-p2 missing",
            "c2 stale");
    assertThat(status.counts()).isEqualTo(new Counts(6, 5, 1, 2, 2, 1, 0));
    assertThat(status.staleIds()).containsExactlyInAnyOrder("c1-1", "c2");
  }

  @Test
  void acceptingKeepsOtherLinesInTheBooksOrder() {
    TranslationRecord old =
        RecordReader.of(
            """
            c9 0000000000000000 accepted
            c2 0000000000000000 reviewed 2000000000000000
            c1 1000000000000000 reviewed 2000000000000000
            """,
            report);
    Acceptances acceptances = new Acceptances(book, old);
    acceptances.accept(selection(book).of("c1"));
    String text = acceptances.result().text();
    assertThat(text)
        .isEqualTo(
            """
            segment\toriginal\tstate\ttranslation\tby
            c1\t1000000000000000\treviewed\t2000000000000000\t-
            c1-p1\t1000000000000000\taccepted\t2000000000000000\t-
            c1-1\t1000000000000000\taccepted\t2000000000000000\t-
            c1-1-p1\t1000000000000000\taccepted\t2000000000000000\t-
            c2\t0000000000000000\treviewed\t2000000000000000\t-
            c9\t0000000000000000\taccepted\t-\t-
            """);
    Acceptances again = new Acceptances(book, RecordReader.of(text, report));
    again.accept(selection(book).of("c1"));
    assertThat(again.result().text()).isEqualTo(text);
    assertThat(again.dropStrays()).containsExactly("c9");
    assertThat(again.result().text()).doesNotContain("c9");
  }

  @Test
  void changedReviewedTextIsOnlyAccepted() {
    TranslationRecord old = RecordReader.of("c2 0000000000000000 reviewed", report);
    Acceptances acceptances = new Acceptances(book, old);
    acceptances.accept(selection(book).all());
    assertThat(acceptances.result().text())
        .contains("c2\t1000000000000000\taccepted\t2000000000000000\t-\n")
        .doesNotContain("c1-1-p2");
  }

  @Test
  void nameSelectsASegmentOrAWholeSection() {
    assertThat(ids("c1-1-p1")).containsExactly("c1-1-p1");
    assertThat(ids("c1-1")).containsExactly("c1-1", "c1-1-p1", "c1-1-p2");
    assertThat(ids("c1-1:heading")).containsExactly("c1-1");
    assertThat(ids("c1")).containsExactly("c1", "c1-p1", "c1-1", "c1-1-p1", "c1-1-p2");
    assertThat(ids("c")).isEmpty();
    assertThat(ids("c1-p1:heading")).isEmpty();
  }

  private List<String> ids(String name) {
    return selection(book).of(name).stream().map(TranslationUnit::id).toList();
  }

  private static SectionUnits section(
      String id, Section.Kind kind, String path, TranslationUnit... units) {
    Phrase title = Phrase.of(new Language("zh-Hans"), "题");
    return new SectionUnits(new SectionId(id), kind, path, title, Optional.empty(), List.of(units));
  }

  private static TranslationUnit unit(String id) {
    return new TranslationUnit(id, version("1"), Optional.of(version("2")));
  }

  private static Version version(String digit) {
    return new Version(PLACE, digit + "000000000000000");
  }

  private static Selection selection(List<SectionUnits> book) {
    return new Selection(book, SampleBooks.order(book.stream().map(SectionUnits::path).toList()));
  }
}
