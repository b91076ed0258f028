package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.validator.EpubCheckReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class EpubRendererTest {
  private static final Book TINY = SampleBooks.tiny();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void epubCheckReportsNothing(String edition) {
    assertThat(EpubCheckReport.of(render(edition))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void epubCheckReportsNothingWithoutUntranslatedText(String edition) {
    Publication publication = publication(edition, MissingTranslation.OMIT);
    assertThat(EpubCheckReport.of(render(publication, folder))).isEmpty();
  }

  @Test
  void aChapterWithoutShownTextHasNoPage() {
    Publication publication = publication("en", MissingTranslation.OMIT);
    assertThat(publication.address("c2-p1")).isEmpty();
    assertThat(EpubFile.read(render(publication, folder)).pages())
        .contains("chapter-01.xhtml")
        .doesNotContain("chapter-02.xhtml");
  }

  @Test
  void eachEditionHasItsOwnFile() {
    assertThat(folder.relativize(render("bilingual")))
        .isEqualTo(Path.of("downloads", "two-rivers-bilingual.epub"));
    assertThat(folder.relativize(render("en")))
        .isEqualTo(Path.of("downloads", "two-rivers-en.epub"));
  }

  @Test
  void filesAreNamedByContentPath() {
    assertThat(read("bilingual").files().keySet())
        .containsExactly(
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
            "EPUB/apparatus.xhtml",
            "EPUB/back-01-colophon.xhtml",
            "EPUB/book.css",
            "EPUB/chapter-01-section-01.xhtml",
            "EPUB/chapter-01-section-02.xhtml",
            "EPUB/chapter-01.xhtml",
            "EPUB/chapter-02.xhtml",
            "EPUB/cover.png",
            "EPUB/cover.xhtml",
            "EPUB/front-01-preface.xhtml",
            "EPUB/glossary.xhtml",
            "EPUB/imprint.xhtml",
            "EPUB/nav.xhtml",
            "EPUB/picture-ferry-5f201ddb6c2c.jpg",
            "EPUB/picture-map-en-3c169c5ac5c7.svg",
            "EPUB/picture-map-zh-112eebce0ebd.svg",
            "EPUB/picture-two-rivers-5cd9b31bcfe3.png",
            "EPUB/title-page.xhtml",
            "EPUB/toc.ncx");
  }

  @Test
  void spineIsInReadingOrder() {
    List<String> order =
        read("en").elements("package.opf", "itemref").stream()
            .map(item -> item.getAttribute("idref"))
            .toList();
    assertThat(order)
        .containsExactly(
            "cover-xhtml",
            "title-page-xhtml",
            "imprint-xhtml",
            "nav-xhtml",
            "front-01-preface-xhtml",
            "chapter-01-xhtml",
            "chapter-01-section-01-xhtml",
            "chapter-01-section-02-xhtml",
            "chapter-02-xhtml",
            "glossary-xhtml",
            "apparatus-xhtml",
            "back-01-colophon-xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void contentsAndNcxLinkToEveryPageInOrder(String edition) {
    List<String> pages =
        publication(edition, MissingTranslation.SOURCE).pages().stream()
            .map(page -> FileNames.ofPage(page.path()))
            .toList();
    EpubFile epub = read(edition);
    Element contents = epub.elements("nav.xhtml", "nav").get(0);
    assertThat(EpubFile.elements(contents, "a"))
        .extracting(link -> link.getAttribute("href"))
        .isEqualTo(pages);
    assertThat(epub.elements("toc.ncx", "content"))
        .extracting(link -> link.getAttribute("src"))
        .isEqualTo(pages);
    assertThat(epub.elements("toc.ncx", "navPoint"))
        .extracting(point -> Integer.valueOf(point.getAttribute("playOrder")))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void contentsHaveTitlesInBothLanguages() {
    Element contents = read("bilingual").elements("nav.xhtml", "nav").get(0);
    assertThat(EpubFile.elements(contents, "span"))
        .extracting(span -> span.getAttribute("lang") + " " + span.getTextContent())
        .contains("zh-Hans 第一节 源头", "en Section 1. The Source")
        .contains("zh-Hans 第二章 海")
        .contains("en Colophon");
  }

  @Test
  void untranslatedTitleIsInTheOriginal() {
    Element contents = read("en").elements("nav.xhtml", "nav").get(0);
    assertThat(EpubFile.elements(contents, "span"))
        .extracting(span -> span.getAttribute("lang") + " " + span.getTextContent())
        .contains("zh-Hans 第二章 海")
        .doesNotContain("zh-Hans 第一节 源头");
  }

  @Test
  void landmarksAreHiddenFromThePage() {
    Element landmarks = read("bilingual").elements("nav.xhtml", "nav").get(1);
    assertThat(landmarks.getAttribute("hidden")).isEqualTo("hidden");
    assertThat(EpubFile.elements(landmarks, "a"))
        .extracting(link -> link.getAttributeNS("http://www.idpf.org/2007/ops", "type"))
        .containsExactly("cover", "titlepage", "imprint", "toc", "bodymatter", "backmatter");
    assertThat(EpubFile.elements(landmarks, "a").get(4).getAttribute("href"))
        .isEqualTo("chapter-01.xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void everyTextIsInItsDeclaredLanguage(String edition) {
    EpubFile epub = read(edition);
    for (String page : epub.pages()) {
      assertThat(LanguageWalk.errors(epub.xml(page).getDocumentElement())).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void everySegmentCanBeLinkedTo(String edition) {
    Publication publication = publication(edition, MissingTranslation.SOURCE);
    EpubFile epub = read(edition);
    publication
        .addresses()
        .values()
        .forEach(
            address ->
                assertThat(ids(epub, FileNames.ofPage(address.page())))
                    .contains(address.fragment()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void notesLinkBackToEveryReference(String edition) {
    EpubFile epub = read(edition);
    String page = "chapter-01-section-01.xhtml";
    List<Element> references =
        epub.elements(page, "a").stream()
            .filter(link -> link.getAttribute("role").equals("doc-noteref"))
            .toList();
    assertThat(references).isNotEmpty();
    for (Element reference : references) {
      assertThat(EpubFile.elements(reference, "*")).isEmpty();
      Element note =
          epub.elements(page, "aside").stream()
              .filter(
                  aside -> reference.getAttribute("href").equals("#" + aside.getAttribute("id")))
              .findFirst()
              .orElseThrow();
      assertThat(EpubFile.elements(note, "a"))
          .extracting(link -> link.getAttribute("href"))
          .contains("#" + reference.getAttribute("id"));
    }
  }

  @Test
  void sectionsAreLabeledByTheirHeadings() {
    EpubFile epub = read("bilingual");
    for (Page page : publication("bilingual", MissingTranslation.SOURCE).pages()) {
      String file = FileNames.ofPage(page.path());
      Element section = epub.elements(file, "section").get(0);
      assertThat(section.getAttribute("aria-labelledby")).isEqualTo(page.section().id().value());
    }
    assertThat(epub.elements("chapter-01.xhtml", "h1")).hasSize(1);
    assertThat(epub.elements("chapter-01-section-01.xhtml", "h2")).hasSize(1);
    assertThat(epub.elements("chapter-01-section-01.xhtml", "h3")).hasSize(1);
  }

  @Test
  void mimetypeIsFirstAndStored() {
    EpubFile epub = read("bilingual");
    ZipEntry first = epub.entries().get(0);
    assertThat(first.getName()).isEqualTo("mimetype");
    assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
    assertThat(first.getExtra()).isNull();
    assertThat(epub.entries())
        .extracting(ZipEntry::getTimeLocal)
        .containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "zh-Hans", "en"})
  void twoBuildsAreTheSameBytes(String edition) {
    byte[] first = read(edition).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguageTag("tr-TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Publication publication = publication(edition, MissingTranslation.SOURCE);
      Path second = render(publication, folder.resolve("elsewhere"));
      assertThat(EpubFile.read(second).bytes()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void coverHasTheSizeThatShopsRequire() throws IOException {
    byte[] cover = read("bilingual").file("cover.png");
    assertThat(ImageIO.read(new ByteArrayInputStream(cover)))
        .satisfies(image -> assertThat(image.getWidth()).isEqualTo(1400))
        .satisfies(image -> assertThat(image.getHeight()).isEqualTo(2100));
  }

  @Test
  void bookWithEmbeddedFontsHasTheirLicenses() throws IOException {
    Publication publication = publication("bilingual", MissingTranslation.SOURCE);
    RenderContext context = RenderContext.of(folder, new Theme(Optional.empty()));
    new EpubRenderer(EpubFonts.SUBSET).render(publication, context);
    Path epub = folder.resolve("downloads/" + publication.book().id() + "-bilingual.epub");
    // no errors and no warnings; usage messages are about @font-face and unlinked license files
    assertThat(EpubCheckReport.of(epub))
        .allMatch(line -> line.matches("USAGE (CSS-028 |OPF-097 .*OFL-).*"));
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains(
              "EPUB/noto-serif-400.woff2",
              "EPUB/noto-serif-400-italic.woff2",
              "EPUB/noto-serif-700.woff2",
              "EPUB/noto-serif-sc-400.woff2",
              "EPUB/OFL-noto-serif.txt",
              "EPUB/OFL-noto-serif-sc.txt");
      byte[] font = zip.getInputStream(zip.getEntry("EPUB/noto-serif-sc-400.woff2")).readAllBytes();
      assertThat(new String(font, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("wOF2");
      assertThat(font.length).isBetween(1_000, 100_000);
      byte[] css = zip.getInputStream(zip.getEntry("EPUB/book.css")).readAllBytes();
      assertThat(new String(css, StandardCharsets.UTF_8))
          .contains("url(\"noto-serif-sc-400.woff2\") format(\"woff2\")")
          .contains(":lang(zh) { font-family: \"Book Han\"");
    }
  }

  private static List<String> ids(EpubFile epub, String page) {
    return epub.elements(page, "*").stream().map(element -> element.getAttribute("id")).toList();
  }

  private EpubFile read(String edition) {
    return EpubFile.read(render(edition));
  }

  private Path render(String edition) {
    return render(publication(edition, MissingTranslation.SOURCE), folder);
  }

  private static Path render(Publication publication, Path folder) {
    new EpubRenderer(EpubFonts.NONE)
        .render(publication, RenderContext.of(folder, new Theme(Optional.empty())));
    String name = publication.book().id() + "-" + publication.edition().name() + ".epub";
    return folder.resolve("downloads").resolve(name);
  }

  private static Publication publication(String name, MissingTranslation missing) {
    Edition edition =
        Edition.all(TINY.metadata().languages()).stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    return Publication.of(TINY, edition, missing);
  }
}
