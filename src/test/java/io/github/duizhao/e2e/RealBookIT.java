package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.validator.EpubCheckReport;
import io.github.duizhao.validator.NuHtml;
import io.github.duizhao.validator.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of this repository, from its content to the website, PDF and EPUB. */
class RealBookIT {
  private static final String ID = "yangtze-delta-outline";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");

  @TempDir private static Path folder;
  private static BookRun run;
  private static Path site;
  private static Book book;

  @BeforeAll
  static void build() throws IOException {
    Files.copy(Path.of("book.yml"), folder.resolve("book.yml"));
    BookRun.copy(Path.of("content"), folder.resolve("content"));
    run = BookRun.of(folder, "build");
    site = folder.resolve("site");
    book = SampleBooks.read(folder, "纲要", "Outline", ID);
  }

  /** In points; only the letters of textual notes are smaller. */
  private static final float SMALLEST_TEXT = 7;

  @Test
  void buildSucceedsAndListsItsOutput() {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("78 pages, 18 PDFs, 3 EPUBs").contains("0 errors, 0 warnings");
  }

  @Test
  void bookHasFiveChaptersFifteenSectionsAndMatterBeforeAndAfter() {
    assertThat(book.chapters()).hasSize(5);
    assertThat(book.frontMatter()).hasSize(2);
    assertThat(book.backMatter())
        .extracting(Section::path)
        .containsExactly("glossary", "apparatus", "back-01-colophon");
    assertThat(book.sections()).hasSize(25);
    assertThat(paragraphs(body())).hasSize(43);
  }

  @Test
  void everyOutputIsThere() {
    List<String> expected = new ArrayList<>(List.of("downloads/SHA256SUMS", "404.html"));
    for (String edition : List.of("bilingual", "zh-Hans", "en")) {
      String root = edition.equals("bilingual") ? "" : edition + "/";
      expected.add(root + "index.html");
      book.sections().forEach(section -> expected.add(root + section.path() + ".html"));
      expected.add("downloads/" + ID + "-" + edition + ".pdf");
      expected.add("downloads/" + ID + "-" + edition + ".epub");
      for (int chapter = 4; chapter <= 8; chapter++) {
        expected.add("downloads/chapters/chapter-0" + chapter + "-" + edition + ".pdf");
      }
    }
    assertThat(BookRun.paths(site)).containsAll(expected);
    assertThat(
            BookRun.paths(site).stream()
                .filter(path -> !path.startsWith("assets/") && !path.equals(".duizhao")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void epubCheckReportsNothing() {
    for (String edition : List.of("bilingual", "zh-Hans", "en")) {
      assertThat(EpubCheckReport.of(site.resolve("downloads/" + ID + "-" + edition + ".epub")))
          .as(edition)
          .isEmpty();
    }
  }

  @Test
  void veraPdfReportsNothing() {
    List<String> pdfs = BookRun.paths(site).stream().filter(path -> path.endsWith(".pdf")).toList();
    assertThat(pdfs).hasSize(18);
    pdfs.forEach(pdf -> assertThat(VeraPdf.failures(site.resolve(pdf))).as(pdf).isEmpty());
  }

  @Test
  void htmlCheckerReportsNothing() {
    List<String> pages =
        BookRun.paths(site).stream().filter(path -> path.endsWith(".html")).toList();
    assertThat(pages).hasSize(79);
    pages.forEach(page -> assertThat(NuHtml.messages(site.resolve(page))).as(page).isEmpty());
  }

  @Test
  void everyPairIsOnItsPage() throws IOException {
    for (Section section : book.sections()) {
      String html = Files.readString(site.resolve(section.path() + ".html"));
      for (Block.Identified block : blocks(section)) {
        assertThat(html).contains("id=\"" + block.id() + "\"");
      }
    }
    String page = Files.readString(site.resolve("chapter-05/section-01.html"));
    assertThat(page)
        .contains("<b class=\"run-in\">共建轨道上的长三角。</b>加快建设集高速铁路")
        .contains("<b class=\"run-in\">Together build a Yangtze River Delta on rails.</b>");
  }

  @Test
  void everyTextIsTranslatedAndReviewed() {
    BookRun status = BookRun.of(folder, "status", "--json");
    assertThat(status.exitCode()).isZero();
    // the first counts are for the whole book
    assertThat(status.out())
        .containsPattern(
            "\"segments\": ([0-9]+),\\s+\"translated\": \\1,\\s+\"missing\": 0,\\s+"
                + "\"stale\": 0,\\s+\"accepted\": \\1,\\s+\"reviewed\": \\1,\\s+"
                + "\"omitted\": 0\\s+},\\s+\"pairs\": \\{\\s+\"judged\": \\1,\\s+\"supported\": \\1,"
                + "\\s+\"reviewed-by-person\": [0-9]+,\\s+\"doubtful\": 0\\s+},"
                + "\\s+\"sections\"");
  }

  @Test
  void englishEditionIsInEnglish() throws IOException {
    for (Section section : body()) {
      String page = Files.readString(site.resolve("en/" + section.path() + ".html"));
      paragraphs(List.of(section)).forEach(text -> assertThat(page).doesNotContain(text));
      assertThat(page).doesNotContain("Not yet translated");
    }
  }

  @Test
  void nothingOfTheNewspaperPageIsLeft() throws IOException {
    for (String path : BookRun.paths(site)) {
      if (path.endsWith(".html")) {
        assertThat(Files.readString(site.resolve(path)))
            .as(path)
            .doesNotContain("上接第", "下转第", "责任编辑", "杨翼然", "whb");
      }
    }
  }

  @Test
  void textExtractedFromThePdfIsComplete() throws IOException {
    String copied = withoutSpace(text("downloads/" + ID + "-zh-Hans.pdf"));
    for (String paragraph : paragraphs(book.sections())) {
      // a page can end inside a paragraph, so this searches for whole sentences
      for (String sentence : SENTENCE_END.splitAsStream(paragraph).toList()) {
        if (sentence.length() > 12 && !copied.contains(withoutSpace(sentence))) {
          String half = withoutSpace(sentence);
          assertThat(copied)
              .containsAnyOf(
                  half.substring(0, half.length() / 2), half.substring(half.length() / 2));
        }
      }
    }
    assertThat(copied.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF).count()).isZero();
  }

  @Test
  void checksumsAreCorrect() throws Exception {
    for (String line : Files.readAllLines(site.resolve("downloads/SHA256SUMS"))) {
      String path = line.substring(66);
      byte[] bytes = Files.readAllBytes(site.resolve("downloads").resolve(path));
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(digest).as(path).isEqualTo(line.substring(0, 64));
    }
    assertThat(Files.readAllLines(site.resolve("downloads/SHA256SUMS"))).hasSize(21);
  }

  @Test
  void cleanLeavesTheBookAsItWas(@TempDir Path other) throws IOException {
    Files.copy(Path.of("book.yml"), other.resolve("book.yml"));
    BookRun.copy(Path.of("content"), other.resolve("content"));
    BookRun.copy(
        Path.of("site/.gitignore"),
        Files.createDirectories(other.resolve("site")).resolve(".gitignore"));
    List<String> before = BookRun.paths(other);
    assertThat(BookRun.of(other, "build", "--formats", "site", "--editions", "en").exitCode())
        .isZero();
    assertThat(BookRun.paths(other)).hasSizeGreaterThan(before.size());
    assertThat(BookRun.of(other, "clean").exitCode()).isZero();
    assertThat(BookRun.paths(other)).isEqualTo(before);
  }

  /** The text of the witnesses. */
  private static List<Section> body() {
    return book.chapters().stream().flatMap(chapter -> chapter.sections().stream()).toList();
  }

  private static List<Block.Identified> blocks(Section section) {
    return Block.stream(section.blocks(), Block.Identified.class).toList();
  }

  private static List<String> paragraphs(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Block.texts(section.blocks()))
        .map(text -> text.text().original())
        .map(Phrase::plainText)
        .toList();
  }

  private static String text(String path) throws IOException {
    try (PDDocument document = Loader.loadPDF(site.resolve(path).toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (text.getFontSizeInPt() >= SMALLEST_TEXT) {
                super.processTextPosition(text);
              }
            }
          };
      return stripper.getText(document);
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
