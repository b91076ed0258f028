package io.github.duizhao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.github.duizhao.e2e.BookRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, columns and sizes, measured in the browser. */
@ExtendWith(InBrowser.class)
class LayoutIT {
  private static final String OUTLINE = "outline/chapter-05/section-02.html";
  private static final String TINY = "tiny/chapter-01/section-01.html";
  private static final String CHINESE = ".pair p:lang(zh), .pair li:lang(zh), .note p:lang(zh)";

  /** WCAG 1.4.12, Text Spacing. */
  private static final String SPACING =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-bottom: 2em !important }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outline/index.html",
        "outline/404.html",
        "outline/chapter-05/index.html",
        OUTLINE,
        "outline/en/chapter-06/section-01.html",
        TINY,
        "tiny/index.html",
        "tiny/back-01-colophon.html",
        "tiny/apparatus.html",
        "tiny/glossary.html"
      })
  void nothingScrollsSideways(String path, Library library) {
    try (Page page = library.page(path)) {
      page.setViewportSize(320, 640);
      assertNoOverflow(page, "320 pixels");
      page.setViewportSize(640, 640);
      page.addStyleTag(style("html { font-size: 200% }"));
      assertNoOverflow(page, "text twice as large");
    }
    try (Page page = library.page(path)) {
      page.setViewportSize(320, 640);
      page.addStyleTag(style(SPACING));
      assertNoOverflow(page, "text spacing");
    }
  }

  private static void assertNoOverflow(Page page, String what) {
    for (String view : Views.on(page)) {
      Views.choose(page, view);
      assertThat(Probe.overflow(page)).as("%s, %s", what, view).isEmpty();
    }
  }

  private static Page.AddStyleTagOptions style(String css) {
    return new Page.AddStyleTagOptions().setContent(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {OUTLINE, "outline/chapter-06/section-01.html", TINY})
  void chineseLinesBreakAtAllowedPlaces(String path, Library library) {
    try (Page page = library.page(path)) {
      for (int width = 320; width <= 1440; width += 40) {
        page.setViewportSize(width, 800);
        List<String> paragraphs = Probe.lines(page, CHINESE);
        assertThat(paragraphs).anyMatch(text -> text.contains("\n"));
        assertThat(paragraphs)
            .as("%d pixels", width)
            .noneMatch(text -> ChineseLines.FAULT.matcher(text).find());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OUTLINE, TINY})
  void firstLinesOfAPairShareABaseline(String path, Library library) {
    try (Page page = library.page(path)) {
      for (int width : new int[] {720, 768, 1024, 1440, 1920}) {
        page.setViewportSize(width, 800);
        assertThat(Probe.unevenPairs(page)).as("%d pixels", width).isEmpty();
      }
    }
  }

  @Test
  void quotationMarksAreWideInChineseAndNarrowInEnglish(Library library) {
    try (Page page = library.page(TINY)) {
      page.addStyleTag(
          style("p { text-align: start !important; text-spacing-trim: space-all !important }"));
      assertThat(Probe.widths(page, "p:lang(zh)", "“")).isNotEmpty().containsOnly("1.00");
      assertThat(Probe.widths(page, "p:lang(en)", "“"))
          .isNotEmpty()
          .allMatch(em -> Double.parseDouble(em) < 0.6);
    }
  }

  @Test
  void noChineseIsSlanted(Library library) {
    try (Page page = library.page(TINY)) {
      assertThat(
              page.evaluate(
                  "() => [...document.querySelectorAll(':lang(zh)')].filter((one) =>"
                      + " getComputedStyle(one).fontStyle !== 'normal').map((one) =>"
                      + " one.outerHTML)"))
          .isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outline/index.html",
        "outline/404.html",
        OUTLINE,
        TINY,
        "tiny/apparatus.html",
        "tiny/glossary.html"
      })
  void targetsAreLargeEnough(String path, Library library) {
    try (Page page = library.page(path)) {
      for (int width : new int[] {360, 1440}) {
        page.setViewportSize(width, 800);
        assertThat(Probe.smallTargets(page)).as("%d pixels", width).isEmpty();
        page.locator(".menu > summary").click();
        assertThat(Probe.smallTargets(page)).as("%d pixels, menu", width).isEmpty();
        page.locator(".menu > summary").click();
      }
    }
  }

  /** Without the tiny book, whose lines fit so tightly that they can break differently. */
  @ParameterizedTest
  @ValueSource(strings = {"outline/index.html", OUTLINE})
  void nothingMovesWhileAPageLoads(String path, Library library) {
    for (int width : new int[] {360, 1440}) {
      try (Page page = library.page()) {
        page.setViewportSize(width, 800);
        page.navigate(library.http(path + "?view=interleaved"));
        assertThat(Probe.layoutShift(page))
            .as("%d pixels; needs Chinese and Western system fonts, see verify", width)
            .isLessThan(0.02);
      }
    }
  }

  @Test
  void everyPageIsSmall(Library library) {
    Path site = library.folder().resolve("outline");
    int shared =
        gzipped(site.resolve("assets/book.css"))
            + gzipped(site.resolve("assets/view.js"))
            + gzipped(site.resolve("assets/reader.js"));
    for (String path : BookRun.paths(site)) {
      if (path.endsWith(".html")) {
        // the glossary page contains all terms twice, in two orders
        int limit = path.endsWith("glossary.html") ? 60_000 : 30_000;
        assertThat(shared + gzipped(site.resolve(path))).as(path).isLessThan(limit);
      }
    }
  }

  @Test
  void fontsAreSmall(Library library) {
    Path fonts = library.folder().resolve("outline/assets/fonts");
    List<String> names = BookRun.paths(fonts);
    assumeTrue(names.stream().allMatch(name -> name.endsWith(".woff2")), "no WOFF2 on this system");
    assertThat(BookRun.files(fonts).values().stream().mapToInt(font -> font.length).sum())
        .isBetween(1, 250_000);
  }

  private static int gzipped(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
