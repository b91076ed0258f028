package io.github.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookAlignerTest {
  private static final Language CHINESE = new Language("zh-Hans");
  private static final Language ENGLISH = new Language("en");

  private final Report report = new Report();
  private final List<SectionText> originals = new ArrayList<>();
  private final List<SectionText> translations = new ArrayList<>();

  @Test
  void segmentsPairByIdInAnyOrder() {
    original("甲 {#c1-p1}\n\n乙 {#c1-p2}");
    translation("b {#c1-p2}\n\na {#c1-p1}");
    Book book = align(MissingTranslation.SOURCE);
    assertThat(pairs(book)).containsExactly("甲=a", "乙=b");
    assertThat(messages())
        .containsExactly(
            "content/en/chapter-01/index.md:3: ALN-005 'c1-p2' is where the original has"
                + " 'c1-p1'");
  }

  @Test
  void missingTranslationIsReportedAndStaysEmpty() {
    original("甲 {#c1-p1}\n\n乙 {#c1-p2}");
    translation("a {#c1-p1}");
    assertThat(pairs(align(MissingTranslation.SOURCE))).containsExactly("甲=a", "乙=");
    assertThat(messages())
        .containsExactly(
            "content/zh-Hans/chapter-01/index.md:5: ALN-001 'c1-p2' is not translated");
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void missingTranslationFailsTheBuildIfConfigured() {
    original("甲 {#c1-p1}");
    translation("");
    align(MissingTranslation.FAIL);
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void fileWithoutTranslationIsReportedOnce() {
    original("甲 {#c1-p1}\n\n乙 {#c1-p2}");
    assertThat(pairs(align(MissingTranslation.SOURCE))).containsExactly("甲=", "乙=");
    assertThat(messages())
        .containsExactly(
            "content/zh-Hans/chapter-01/index.md:1: ALN-001 not translated: the heading and 2"
                + " segments");
  }

  @Test
  void unreadableFileIsNotReportedAsUntranslated() {
    original("甲 {#c1-p1}");
    Finding unreadable =
        Finding.of(RuleId.SRC_002, "content/en/chapter-01/index.md", "byte 3 (FF) is not UTF-8");
    report.add(unreadable);
    align(MissingTranslation.SOURCE);
    assertThat(report.findings()).containsExactly(unreadable);
  }

  @Test
  void strayTranslationIsReported() {
    original("甲 {#c1-p1}");
    translation("a {#c1-p1}\n\nb {#c1-p9}");
    align(MissingTranslation.SOURCE);
    assertThat(messages())
        .containsExactly(
            "content/en/chapter-01/index.md:5: ALN-002 the original has no segment 'c1-p9'");
  }

  @Test
  void duplicateIdIsReported() {
    original("甲 {#c1-p1}\n\n乙 {#c1-p1}");
    translation("a {#c1-p1}");
    align(MissingTranslation.SOURCE);
    assertThat(messages())
        .containsExactly(
            "content/zh-Hans/chapter-01/index.md:5: ALN-003 the id 'c1-p1' is already used on line"
                + " 3");
  }

  @Test
  void pictureIdInTwoFilesIsReported() {
    original("甲 {#c1-p1}");
    originals.add(text(CHINESE, "chapter-02/index", "c2", "![图](../a.png) {#c1-p1}"));
    align(MissingTranslation.SOURCE);
    assertThat(messages())
        .contains(
            "content/zh-Hans/chapter-02/index.md:3: ALN-003 the id 'c1-p1' is already used in"
                + " content/zh-Hans/chapter-01/index.md:3");
  }

  @Test
  void idInTwoFilesIsReported() {
    original("甲 {#c1-p1}");
    originals.add(text(CHINESE, "chapter-02/index", "c2", "乙 {#c1-p1}"));
    align(MissingTranslation.SOURCE);
    assertThat(messages())
        .contains(
            "content/zh-Hans/chapter-02/index.md:3: ALN-003 the id 'c1-p1' is already used in"
                + " content/zh-Hans/chapter-01/index.md:3");
  }

  @Test
  void blockOfAnotherKindIsReported() {
    original("甲 {#c1-p1}");
    translation("- a {#c1-p1}");
    align(MissingTranslation.SOURCE);
    assertThat(messages())
        .containsExactly(
            "content/en/chapter-01/index.md:3: ALN-004 'c1-p1' is a list item of a bulleted list,"
                + " but in the original a paragraph");
  }

  @Test
  void partsContainTheirChapters() {
    originals.add(text(CHINESE, "part-01/index", "part1", ""));
    originals.add(text(CHINESE, "part-01/chapter-02/index", "c2", ""));
    originals.add(text(CHINESE, "part-01/chapter-10/index", "c10", ""));
    originals.add(text(CHINESE, "part-01/chapter-02/section-01", "c2-1", ""));
    Book book = align(MissingTranslation.SOURCE);
    assertThat(book.body())
        .hasSize(1)
        .allMatch(division -> division.opening().kind() == Section.Kind.PART);
    assertThat(book.sections())
        .extracting(section -> section.id().value())
        .containsExactly("part1", "c2", "c2-1", "c10");
  }

  @Test
  void frontMatterMayHaveOneLanguageOnly() {
    translations.add(text(ENGLISH, "front-01-note", "f1", "a {#f1-p1}"));
    original("甲 {#c1-p1}");
    translation("a {#c1-p1}");
    Book book = align(MissingTranslation.SOURCE);
    assertThat(book.frontMatter()).hasSize(1);
    assertThat(book.frontMatter().get(0).languages()).containsExactly(ENGLISH);
    assertThat(messages()).isEmpty();
  }

  private void original(String blocks) {
    originals.add(text(CHINESE, "chapter-01/index", "c1", blocks));
  }

  private void translation(String blocks) {
    translations.add(text(ENGLISH, "chapter-01/index", "c1", blocks));
  }

  private SectionText text(Language language, String path, String id, String blocks) {
    Section.Kind kind =
        path.startsWith("front")
            ? Section.Kind.FRONT
            : path.matches("part-[0-9]+/index")
                ? Section.Kind.PART
                : path.endsWith("index") ? Section.Kind.CHAPTER : Section.Kind.SECTION;
    SectionFile file =
        new SectionFile(
            new SectionId(id), kind, path, language, "content/" + language + "/" + path + ".md");
    String markdown = "# Title {#" + id + "}\n\n" + blocks + "\n";
    return new SectionReader(report).read(file, markdown).orElseThrow();
  }

  private Book align(MissingTranslation missing) {
    List<String> paths =
        Stream.concat(originals.stream(), translations.stream())
            .map(SectionText::path)
            .distinct()
            .toList();
    return new BookAligner(new BookId("book"), SampleBooks.tiny().metadata(), missing, report)
        .align(SampleBooks.order(paths), originals, translations);
  }

  private static List<String> pairs(Book book) {
    return book.sections().stream()
        .flatMap(section -> Block.texts(section.blocks()).map(LocatedText::text))
        .map(BookAlignerTest::pair)
        .toList();
  }

  private static String pair(Bitext text) {
    return text.original().plainText() + "=" + text.translation().map(Phrase::plainText).orElse("");
  }

  private List<String> messages() {
    return report.findings().stream().map(Finding::toString).toList();
  }
}
