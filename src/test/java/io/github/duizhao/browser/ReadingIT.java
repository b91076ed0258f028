package io.github.duizhao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions of readers on a page, with and without scripts. */
@ExtendWith(InBrowser.class)
class ReadingIT {
  private static final String OUTLINE = "outline/chapter-05/section-02.html";
  private static final String TINY = "tiny/chapter-01/section-01.html";

  @Test
  void everyViewWorksWithoutScripts(Library library) {
    try (BrowserContext device =
        library.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = device.newPage();
      page.navigate(library.http(OUTLINE + "?view=original"));
      assertView(page, "parallel");
      for (String view : Views.ALL) {
        Views.choose(page, view);
        assertView(page, view);
      }
      page.locator(".menu > summary").click();
      page.locator("label[for=theme-dark]").click();
      assertThat(page.locator("#theme-dark").isChecked()).isTrue();
    }
  }

  @Test
  void noteIsALinkToTheListAndBackWithoutScripts(Library library) {
    try (BrowserContext device =
        library.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = device.newPage();
      page.navigate(library.http(TINY));
      page.locator(".note-ref").first().click();
      assertThat(page.url()).endsWith("#c1-1-n1");
      page.locator("#c1-1-n1 .back a").first().click();
      assertThat(page.locator(".note-ref:target").count()).isEqualTo(1);
    }
  }

  @Test
  void viewInTheAddressOverridesTheSavedOne(Library library) {
    try (BrowserContext device = library.device(new Browser.NewContextOptions())) {
      Page page = device.newPage();
      page.navigate(library.http(OUTLINE));
      assertView(page, "parallel");
      Views.choose(page, "interleaved");
      assertThat(page.url()).endsWith("?view=interleaved");
      page.navigate(library.http("outline/chapter-05/section-03.html"));
      assertView(page, "interleaved");
      page.navigate(library.http(OUTLINE + "?view=translation"));
      assertView(page, "translation");
      page.navigate(library.http(OUTLINE + "?view=sideways"));
      assertView(page, "interleaved");
    }
  }

  @Test
  void changingTheViewKeepsTheParagraph(Library library) {
    try (Page page = library.page(OUTLINE)) {
      page.evaluate("() => document.getElementById('c5-2-p2').scrollIntoView()");
      page.waitForFunction("() => duizhao.place.current().id === 'c5-2-p2'");
      for (String view : List.of("original", "interleaved", "translation", "parallel")) {
        Views.choose(page, view);
        assertThat(Probe.topPair(page)).as(view).isEqualTo("c5-2-p2");
      }
      for (int width : new int[] {1024, 700, 360, 1440}) {
        page.setViewportSize(width, 900);
        page.waitForFunction("width => innerWidth === width", width);
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => done()))");
        assertThat(Probe.topPair(page)).as("%d pixels", width).isEqualTo("c5-2-p2");
      }
    }
  }

  @Test
  void deepLinkLandsBelowTheBarAndIsMarked(Library library) {
    try (Page page = library.page(OUTLINE + "#c5-2-p3")) {
      double bar = page.locator(".bar").boundingBox().height;
      assertThat(page.locator("#c5-2-p3").boundingBox().y).isBetween(bar, bar + 90);
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.getElementById('c5-2-p3'), '::after').width"))
          .isEqualTo("3px");
    }
  }

  @Test
  void numberCopiesTheLinkWithAMessage(Library library) {
    try (BrowserContext device = library.device(new Browser.NewContextOptions())) {
      device.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = device.newPage();
      page.navigate(library.http(OUTLINE));
      page.locator("#c5-2-p2 > .number").click();
      page.waitForFunction("() => document.getElementById('status').textContent");
      assertThat(page.evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(library.http(OUTLINE + "#c5-2-p2"));
      assertThat(page.locator("#status").getAttribute("role")).isEqualTo("status");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void noteOpensNextToItsMarkAndEscGoesBack(int width, Library library) {
    try (Page page = library.page(TINY)) {
      page.setViewportSize(width, 700);
      Locator mark = page.locator(".note-ref").first();
      Locator popover = page.locator("#popover");
      mark.focus();
      page.keyboard().press("Enter");
      assertThat(popover.textContent()).contains("河的名字见于县志");
      assertThat(popover.isVisible()).isTrue();
      page.mouse().wheel(0, 60);
      page.waitForTimeout(100);
      assertThat(popover.isVisible()).as("open after scrolling").isTrue();
      page.keyboard().press("Escape");
      assertThat(popover.isVisible()).isFalse();
      assertFocus(page, ".note-ref");
    }
  }

  @Test
  void remarkOpensNextToItsMark(Library library) {
    try (Page page = library.page(TINY)) {
      page.locator("#ref-var-c1-1-p1-2").click();
      assertThat(page.locator("#popover").innerText())
          .contains("从“石缝”里 A] 自石缝中 B")
          .contains("从底本。")
          .contains("The base’s reading stands.");
      page.keyboard().press("Escape");
      assertFocus(page, "#ref-var-c1-1-p1-2");
    }
  }

  @Test
  void remarkIsALinkToTheListAndBackWithoutScripts(Library library) {
    try (BrowserContext device =
        library.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = device.newPage();
      page.navigate(library.http(TINY));
      page.locator("#ref-var-c1-1-p1-2").click();
      assertThat(page.url()).endsWith("#var-c1-1-p1-2");
      page.locator("#var-c1-1-p1-2 .back a").click();
      assertThat(page.locator(".remark-ref:target").count()).isEqualTo(1);
      page.locator(".menu > summary").click();
      page.locator("#remarks-shown").uncheck();
      assertThat(page.locator(".remark-ref:visible").count()).isZero();
    }
  }

  @Test
  void marksOfRemarksCanBeHiddenAndStayHidden(Library library) {
    try (BrowserContext device = library.device(new Browser.NewContextOptions())) {
      Page page = device.newPage();
      page.navigate(library.http(TINY));
      assertThat(page.locator(".remark-ref:visible").count()).isPositive();
      page.locator(".menu > summary").click();
      page.locator("#remarks-shown").uncheck();
      assertThat(page.locator(".remark-ref:visible").count()).isZero();
      assertThat(page.locator("#var-c1-1-p1-2").isVisible()).as("the list stays").isTrue();
      page.navigate(library.http("tiny/chapter-01/section-02.html"));
      assertThat(page.locator(".remark-ref:visible").count()).isZero();
      assertThat(page.locator("#remarks-shown").isChecked()).isFalse();
    }
  }

  @Test
  void translationAloneHasNoRemarks(Library library) {
    try (Page page = library.page(TINY + "?view=translation")) {
      assertThat(page.locator(".remark-ref:visible, .remarks:visible").count()).isZero();
    }
    try (Page page = library.page("tiny/en/chapter-01/section-02.html")) {
      assertThat(page.locator(".remark-ref, .remarks, #remarks-shown").count()).isZero();
    }
  }

  @Test
  void escClosesTheMenu(Library library) {
    try (Page page = library.page(OUTLINE)) {
      page.locator(".menu > summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".panel").isVisible()).isTrue();
      page.keyboard().press("Tab");
      page.keyboard().press("Escape");
      assertThat(page.locator(".panel").isVisible()).isFalse();
      assertFocus(page, ".menu > summary");
    }
  }

  @Test
  void keysWorkUntilTheyAreTurnedOff(Library library) {
    try (Page page = library.page(OUTLINE)) {
      page.keyboard().press("3");
      assertView(page, "original");
      page.keyboard().press("Alt+2");
      assertView(page, "original");
      page.locator(".menu > summary").click();
      page.locator("#keys").uncheck();
      page.keyboard().press("1");
      assertView(page, "original");
    }
  }

  @Test
  void pageFromDiskWorksAndNothingLeavesTheSite(Library library) {
    List<String> asked = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (String root : List.of(library.file(""), library.http(""))) {
      for (String path : List.of("outline/index.html", OUTLINE, TINY, "tiny/404.html")) {
        try (Page page = library.page()) {
          page.onRequest(request -> asked.add(request.url()));
          page.onConsoleMessage(message -> said.add(message.text()));
          page.onPageError(said::add);
          page.onRequestFailed(request -> said.add(request.url() + " " + request.failure()));
          page.navigate(root + path);
          page.evaluate("() => document.fonts.ready.then(() => '')");
          assertThat(page.evaluate("() => document.fonts.check('18px \"Book Han\"', '河')"))
              .isEqualTo(true);
        }
      }
      assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith(root));
      asked.clear();
    }
    assertThat(said).isEmpty();
  }

  @Test
  void viewIsChosenFromDiskToo(Library library) {
    try (Page page = library.page()) {
      page.navigate(library.file(OUTLINE + "?view=translation"));
      assertView(page, "translation");
    }
  }

  @Test
  void printHasTheLanguagesOfTheViewAndNothingElse(Library library) throws IOException {
    String chinese = "共建轨道上的长三角";
    String english = "Together build";
    String path = "outline/chapter-05/section-01.html?view=";
    assertThat(printed(library, path + "parallel")).contains(chinese, english);
    assertThat(printed(library, path + "original")).contains(chinese).doesNotContain(english);
    assertThat(printed(library, path + "translation"))
        .contains(english)
        .doesNotContain(chinese)
        .doesNotContain("Download", "Contents", "Next");
  }

  private static String printed(Library library, String path) throws IOException {
    try (Page page = library.page(path);
        PDDocument document = Loader.loadPDF(page.pdf())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void assertView(Page page, String view) {
    assertThat(page.locator("#view-" + view).isChecked()).as(view).isTrue();
    assertThat(page.locator(".pair > .original").first().isVisible())
        .as("original in " + view)
        .isEqualTo(!view.equals("translation"));
    assertThat(page.locator(".pair > .translation").first().isVisible())
        .as("translation in " + view)
        .isEqualTo(!view.equals("original"));
    if (view.equals("parallel") || view.equals("interleaved")) {
      double original = page.locator(".pair > .original").first().boundingBox().x;
      double translation = page.locator(".pair > .translation").first().boundingBox().x;
      assertThat(translation - original > 200).as("columns").isEqualTo(view.equals("parallel"));
    }
  }

  private static void assertFocus(Page page, String selector) {
    assertThat(page.evaluate("(what) => document.activeElement.matches(what)", selector))
        .isEqualTo(true);
  }
}
