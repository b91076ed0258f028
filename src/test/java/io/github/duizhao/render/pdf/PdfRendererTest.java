package io.github.duizhao.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Division;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.validator.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {
  private static final Theme THEME = new Theme(Optional.of(Path.of("templates")));
  private static final Book BOOK = SampleBooks.tiny();
  private static final PdfFonts FONTS =
      PdfFonts.of(RenderContext.of(Path.of("unused"), THEME), BOOK);

  @TempDir Path folder;

  /** A PDF to render. */
  record Case(Edition edition, PageSize page, Layout layout, Optional<Division> chapter) {
    Publication publication() {
      return chapter.isPresent()
          ? Publication.of(BOOK, edition, MissingTranslation.SOURCE).chapter(chapter.get())
          : Publication.of(BOOK, edition, MissingTranslation.SOURCE);
    }

    @Override
    public String toString() {
      String scope = chapter.map(c -> c.opening().id().value()).orElse("book");
      return edition.name() + " " + layout + " " + page + " " + scope;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (PageSize page : PageSize.values()) {
      for (Edition edition : Edition.all(BOOK.metadata().languages())) {
        cases.add(new Case(edition, page, Layout.PARALLEL, Optional.empty()));
      }
      Edition bilingual = Edition.bilingual(BOOK.metadata().languages());
      cases.add(new Case(bilingual, page, Layout.INTERLEAVED, Optional.empty()));
    }
    for (Edition edition : Edition.all(BOOK.metadata().languages())) {
      for (Division chapter : BOOK.chapters()) {
        cases.add(new Case(edition, PageSize.A4, Layout.PARALLEL, Optional.of(chapter)));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meetsPdfUaAndPdfA(Case pdf) throws Exception {
    byte[] bytes = render(pdf);
    assertThat(VeraPdf.failures(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(VeraPdf.failures(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void embedsEveryFont(Case pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(render(pdf))) {
      List<String> outside = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          PDFont font = resources.getFont(name);
          if (!font.isEmbedded()) {
            outside.add(font.getName());
          }
        }
      }
      assertThat(outside).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasTheTextOfEverySegmentInOrder(Case pdf) throws Exception {
    String text = Lines.of(render(pdf)).joined();
    int from = 0;
    Publication publication = pdf.publication();
    for (var page : publication.pages()) {
      for (Block block : page.section().blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          for (var side : publication.sides(paragraph.segment().text())) {
            String start = Lines.plain(side.phrase().plainText()).substring(0, 4);
            int at = text.indexOf(start, from);
            assertThat(at).as(start + " after " + from).isNotNegative();
            from = side.role().cssClass().equals("original") ? at : from;
          }
        }
      }
    }
    assertThat(text).doesNotContain("#", "\u00AD");
  }

  @Test
  void namesADestinationForEverySegment() throws Exception {
    try (PDDocument document = Loader.loadPDF(render(bilingual(Layout.PARALLEL)))) {
      var names = document.getDocumentCatalog().getNames().getDests().getNames().keySet();
      List<String> wanted = new ArrayList<>();
      for (Section section : BOOK.sections()) {
        wanted.add(section.id().value());
        Block.stream(section.blocks(), Block.Identified.class)
            .map(block -> block.id().value())
            .forEach(wanted::add);
      }
      assertThat(names).containsAll(wanted);
    }
  }

  @Test
  void bookmarksFollowTheContentsInBothLanguages() throws Exception {
    try (PDDocument document = Loader.loadPDF(render(bilingual(Layout.PARALLEL)))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add("  " + child.getTitle()));
      }
      assertThat(titles)
          .containsExactly(
              "目录 / Contents",
              "前言 / Preface",
              "第一章 河与岸 / Chapter 1 The River and Its Banks",
              "  第一节 源头 / Section 1 The Source",
              "  第二节 渡口 / Section 2 The Ferry",
              "第二章 海",
              "术语表 / Glossary",
              "校勘记 / Apparatus",
              "Colophon");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void labelsPagesAsTheyAreNumbered(Case pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(render(pdf))) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      int first = pdf.chapter().isPresent() ? 0 : 1;
      for (int i = first; i < labels.length; i++) {
        List<String> lines = PdfLines.of(document, i + 1);
        assertThat(lines.get(lines.size() - 1)).isEqualTo(labels[i]);
      }
    }
  }

  @Test
  void numbersFrontMatterInRoman() throws Exception {
    try (PDDocument document = Loader.loadPDF(render(bilingual(Layout.PARALLEL)))) {
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("封面", "I", "II", "1", "2");
    }
  }

  @Test
  void hasTitleAuthorSubjectAndLanguage() throws Exception {
    try (PDDocument document = Loader.loadPDF(render(bilingual(Layout.PARALLEL)))) {
      var properties = document.getDocumentInformation();
      assertThat(properties.getTitle()).isEqualTo("两条河 / Two Rivers");
      assertThat(properties.getAuthor()).isEqualTo("对照编辑部 / The Duizhao editors");
      assertThat(properties.getSubject()).isEqualTo("试每一种文字块。 / It tries every kind of block.");
      assertThat(properties.getCreationDate().toInstant()).hasToString("2026-01-02T00:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
      byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(packet, StandardCharsets.UTF_8))
          .contains("<rdf:li>zh-Hans</rdf:li><rdf:li>en</rdf:li>");
    }
  }

  @Test
  void aChapterIsNamedAfterItself() throws Exception {
    Case chapter =
        new Case(
            Edition.of(new Language("en")),
            PageSize.A4,
            Layout.PARALLEL,
            Optional.of(BOOK.chapters().get(0)));
    try (PDDocument document = Loader.loadPDF(render(chapter))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Chapter 1 The River and Its Banks — Two Rivers");
      assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
    }
  }

  @Test
  void aNoteOfBothLanguagesIsPrintedOnce() throws Exception {
    String text = Lines.of(render(bilingual(Layout.PARALLEL))).joined();
    assertThat(text).containsOnlyOnce("河的名字见于县志").containsOnlyOnce("Thenameoftheriverstands");
  }

  @Test
  void isTheSameInEveryPlaceAndTime() throws Exception {
    byte[] first = render(bilingual(Layout.PARALLEL));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(render(bilingual(Layout.PARALLEL))).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noLineStartsOrEndsWithTheWrongCharacter(Case pdf) throws Exception {
    assertThat(Lines.of(render(pdf)).offences()).isEmpty();
  }

  private static Case bilingual(Layout layout) {
    Edition edition = Edition.bilingual(BOOK.metadata().languages());
    return new Case(edition, PageSize.A4, layout, Optional.empty());
  }

  private byte[] render(Case pdf) throws IOException {
    Publication publication = pdf.publication();
    RenderContext context = RenderContext.of(folder, THEME);
    new PdfRenderer(new PdfOptions(pdf.page(), pdf.layout()), FONTS).render(publication, context);
    Download download = new Download("pdf", pdf.edition(), publication.scope(), pdf.layout());
    return Files.readAllBytes(folder.resolve(download.path(BOOK.id())));
  }

  /** All characters of a PDF without white space, and its lines. */
  private record Lines(List<String> lines) {

    static Lines of(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        return new Lines(PdfLines.of(document));
      }
    }

    static String plain(String text) {
      return text.replaceAll("\\s", "");
    }

    String joined() {
      return plain(String.join("", lines));
    }

    List<String> offences() {
      return lines.stream().filter(PdfLines::isOffence).toList();
    }
  }
}
