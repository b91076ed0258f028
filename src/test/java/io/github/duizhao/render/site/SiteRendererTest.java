package io.github.duizhao.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSlant;
import io.github.duizhao.font.SubsetStore;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Origin;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.AddedFont;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.WebFontSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteRendererTest {
  private static final Download BOOK =
      new Download(
          "epub",
          Edition.bilingual(SampleBooks.tiny().metadata().languages()),
          Optional.empty(),
          Layout.PARALLEL);

  @TempDir static Path folder;
  private static SitePages site;

  @BeforeAll
  static void build() throws IOException {
    site = render(SampleBooks.tiny(), folder.resolve("site"));
  }

  private static SitePages render(Book book, Path output) throws IOException {
    RenderContext context = RenderContext.of(output, new Theme(Optional.of(Path.of("templates"))));
    context.write(BOOK.path(book.id()), new byte[1_234_567]);
    List<Publication> editions =
        Edition.all(book.metadata().languages()).stream()
            .map(edition -> Publication.of(book, edition, MissingTranslation.SOURCE))
            .toList();
    SiteRenderer renderer = new SiteRenderer(editions, List.of(BOOK));
    editions.forEach(edition -> renderer.render(edition, context));
    return SitePages.read(output);
  }

  @Test
  void withoutBrotliTheFontsAreWoff() throws IOException {
    Path output = folder.resolve("woff");
    Theme theme = new Theme(Optional.of(Path.of("templates")));
    Subsets subsets = new Subsets(SubsetStore.none(), WebFormat.WOFF);
    RenderContext context = RenderContext.of(output, theme, List.of(), subsets);
    WebFontSet fonts = WebFonts.of(SampleBooks.tiny(), context);
    assertThat(fonts.files()).containsKey("fonts/noto-serif-400.woff");
    assertThat(fonts.css())
        .contains("url(\"fonts/noto-serif-400.woff\") format(\"woff\");")
        .doesNotContain("woff2");
  }

  @Test
  void fontsOfTheBookShowWhatTheThemeFontsDoNotCover() throws IOException {
    Path output = folder.resolve("added");
    Path file = Path.of("src/test/resources/check/FNT-003/good/fonts/runes.ttf");
    Font runes = Font.parse("Book Font 1", 400, FontSlant.NORMAL, Files.readAllBytes(file));
    AddedFont added = new AddedFont(runes, List.of(new Language("en")), new Origin("book.yml", 5));
    Theme theme = new Theme(Optional.of(Path.of("templates")));
    RenderContext context = RenderContext.of(output, theme, List.of(added), Subsets.uncached());
    Path tiny = Path.of("src/test/resources/books/tiny");
    Book runic = SampleBooks.read(tiny, "小书", "Small ᚠ", "small");
    WebFontSet fonts = WebFonts.of(runic, context);
    assertThat(fonts.files()).containsKey("fonts/book-font-1.woff2");
    assertThat(fonts.css())
        .contains("url(\"fonts/book-font-1.woff2\")")
        .contains("unicode-range: U+16A0;");
    assertThat(WebFonts.of(SampleBooks.tiny(), context).css()).doesNotContain("book-font-1");
  }

  @Test
  void everyEditionHasItsPages() {
    assertThat(site.files())
        .containsExactly(
            "404.html",
            "apparatus.html",
            "assets/book.css",
            "assets/fonts/noto-serif-400-italic.woff2",
            "assets/fonts/noto-serif-400.woff2",
            "assets/fonts/noto-serif-700.woff2",
            "assets/fonts/noto-serif-sc-400.woff2",
            "assets/fonts/noto-serif-sc-700.woff2",
            "assets/icon.svg",
            "assets/pictures/ferry-5f201ddb6c2c.jpg",
            "assets/pictures/map-en-3c169c5ac5c7.svg",
            "assets/pictures/map-zh-112eebce0ebd.svg",
            "assets/pictures/two-rivers-5cd9b31bcfe3.png",
            "assets/reader.js",
            "assets/view.js",
            "back-01-colophon.html",
            "chapter-01/index.html",
            "chapter-01/section-01.html",
            "chapter-01/section-02.html",
            "chapter-02/index.html",
            "downloads/two-rivers-bilingual.epub",
            "en/apparatus.html",
            "en/back-01-colophon.html",
            "en/chapter-01/index.html",
            "en/chapter-01/section-01.html",
            "en/chapter-01/section-02.html",
            "en/chapter-02/index.html",
            "en/front-01-preface.html",
            "en/glossary.html",
            "en/index.html",
            "front-01-preface.html",
            "glossary.html",
            "index.html",
            "zh-Hans/apparatus.html",
            "zh-Hans/chapter-01/index.html",
            "zh-Hans/chapter-01/section-01.html",
            "zh-Hans/chapter-01/section-02.html",
            "zh-Hans/chapter-02/index.html",
            "zh-Hans/front-01-preface.html",
            "zh-Hans/glossary.html",
            "zh-Hans/index.html");
  }

  @Test
  void marksOfRemarksAreInTheOriginalOnly() {
    assertThat(site.strayRemarks()).isEmpty();
    assertThat(site.remarks())
        .contains("chapter-01/section-02.html", "zh-Hans/chapter-01/section-02.html")
        .noneMatch(file -> file.startsWith("en/"));
    assertThat(site.page("chapter-01/section-02.html"))
        .contains("<title lang=\"zh-Hans\">第二节 渡口 – ");
  }

  @Test
  void everyLinkHasATarget() {
    assertThat(site.brokenLinks()).isEmpty();
  }

  @Test
  void onlyLinksInTheTextLeaveTheSite() {
    assertThat(site.outsideAddresses()).containsOnly("https://example.org/rivers?a=1&b=2");
  }

  @Test
  void noPageHasInlineScriptOrStyle() {
    assertThat(site.inlineCode()).isEmpty();
  }

  @Test
  void everyTextDeclaresItsLanguage() {
    assertThat(site.textsInAWrongLanguage()).isEmpty();
  }

  @Test
  void everyAttributeIsInOneLanguage() {
    assertThat(site.mixedAttributes()).isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(site.repeatedIds()).isEmpty();
  }

  @Test
  void segmentsAreFoundByTheirIds() {
    assertThat(site.page("chapter-01/section-01.html"))
        .contains("<div class=\"pair\" id=\"c1-1-p1\">")
        .contains("<h2 class=\"subheading\" id=\"c1-1-p2\">")
        .contains("<li id=\"c1-1-p4\">")
        .contains("<table id=\"c1-1-p8\" class=\"original\" lang=\"zh-Hans\">");
  }

  @Test
  void contentsComeFromRunInHeads() {
    assertThat(site.page("chapter-01/section-02.html"))
        .contains("<a href=\"#c1-2-p1\"><span class=\"ordinal\">1.2.1</span>")
        .contains("<span class=\"text\">渡口有船</span>")
        .contains("<span class=\"text\">There are boats at the ferry</span>");
  }

  @Test
  void editionsLinkToTheSameSection() {
    assertThat(site.page("en/chapter-01/section-02.html"))
        .contains("href=\"../../chapter-01/section-02.html#c1-2\"")
        .contains("href=\"../../zh-Hans/chapter-01/section-02.html#c1-2\"");
    assertThat(site.page("back-01-colophon.html"))
        .contains("href=\"zh-Hans/index.html\"")
        .contains("href=\"en/back-01-colophon.html#b1\"");
  }

  @Test
  void editionInOneLanguageShowsOnlyUntranslatedTextInTheOther() {
    assertThat(site.page("en/chapter-01/section-02.html"))
        .doesNotContain("两只")
        .contains("<div class=\"pair untranslated\" id=\"c1-2-p2\">")
        .contains("<p class=\"original\" lang=\"zh-Hans\">")
        .contains("<p class=\"mark\" lang=\"en\">Not yet translated</p>")
        .doesNotContain("name=\"view\"");
  }

  @Test
  void fourViewsAreChosenByNativeRadioButtons() {
    assertThat(site.page("chapter-02/index.html"))
        .contains("name=\"view\" id=\"view-parallel\" value=\"parallel\"")
        .contains("name=\"view\" id=\"view-interleaved\" value=\"interleaved\"")
        .contains("name=\"view\" id=\"view-original\" value=\"original\"")
        .contains("name=\"view\" id=\"view-translation\" value=\"translation\"");
  }

  @Test
  void theCoverOffersDownloads() {
    assertThat(site.page("index.html"))
        .contains("href=\"downloads/two-rivers-bilingual.epub\"")
        .contains("1.2 MB");
    assertThat(site.page("en/index.html")).doesNotContain("two-rivers-bilingual.epub");
  }

  /** Otherwise browsers look for bold run-in heads in the few characters of the heading font. */
  @Test
  void theHeadingFontHasItsOwnFamily() throws IOException {
    assertThat(Files.readString(folder.resolve("site/assets/book.css")))
        .containsOnlyOnce("font-family: \"Book Han\";")
        .containsOnlyOnce("font-family: \"Book Han Title\";");
  }

  @Test
  void aSiteWithoutAnAddressHasNoDataForSearchEngines() {
    assertThat(site.files()).doesNotContain("sitemap.xml", "robots.txt");
    assertThat(site.page("index.html")).doesNotContain("canonical", "og:", "ld+json");
  }

  @Test
  void aSiteWithAnAddressListsItsPages() throws IOException {
    Book book = SampleBooks.tiny();
    SitePages online = render(at(book, "https://example.org/book"), folder.resolve("online"));
    assertThat(online.page("sitemap.xml"))
        .contains("<loc>https://example.org/book/en/chapter-01/section-01.html</loc>");
    assertThat(online.page("robots.txt"))
        .contains("Sitemap: https://example.org/book/sitemap.xml\n");
    assertThat(online.page("zh-Hans/chapter-01/index.html"))
        .contains(
            "rel=\"canonical\" href=\"https://example.org/book/zh-Hans/chapter-01/index.html\"")
        .contains("hreflang=\"en\" href=\"https://example.org/book/en/chapter-01/index.html\"")
        .contains("hreflang=\"x-default\" href=\"https://example.org/book/chapter-01/index.html\"")
        .contains("\"@type\":\"Chapter\"");
    assertThat(online.brokenLinks()).isEmpty();
  }

  @Test
  void theSameBookGivesTheSameBytes() throws IOException {
    render(SampleBooks.tiny(), folder.resolve("again"));
    Map<String, String> again = new TreeMap<>(digests(folder.resolve("again")));
    assertThat(again).isEqualTo(digests(folder.resolve("site")));
  }

  private static Map<String, String> digests(Path root) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String file : SitePages.read(root).files()) {
      byte[] bytes = Files.readAllBytes(root.resolve(file));
      digests.put(file, bytes.length + "-" + java.util.Arrays.hashCode(bytes));
    }
    return digests;
  }

  private static Book at(Book book, String address) {
    Metadata old = book.metadata();
    Metadata metadata =
        new Metadata(
            old.title(),
            old.subtitle(),
            old.description(),
            old.languages(),
            old.contributors(),
            old.issued(),
            old.modified(),
            old.identifier(),
            old.publisher(),
            old.subjects(),
            old.source(),
            old.rights(),
            old.contact(),
            Optional.of(address));
    return new Book(
        book.id(),
        metadata,
        book.frontMatter(),
        book.body(),
        book.backMatter(),
        book.apparatus(),
        book.pictures(),
        book.glossary());
  }
}
