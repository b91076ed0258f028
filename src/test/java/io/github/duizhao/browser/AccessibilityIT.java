package io.github.duizhao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.duizhao.validator.Axe;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe finds nothing on all kinds of pages, in all views, color schemes and widths. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "outline/chapter-05/index.html",
        "outline/chapter-05/section-02.html",
        "outline/chapter-06/section-01.html",
        "tiny/chapter-01/section-01.html",
        "tiny/back-01-colophon.html",
        "tiny/apparatus.html",
        "tiny/glossary.html",
        "stale/chapter-01/index.html"
      })
  void everyViewOfTwoLanguages(String path, Library library) {
    try (Page page = library.page(path)) {
      assertThat(Views.on(page)).isEqualTo(Views.ALL);
      for (String view : Views.ALL) {
        Views.choose(page, view);
        assertLightAndDarkAndNarrowAndWide(page, view);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outline/index.html",
        "outline/404.html",
        "outline/en/index.html",
        "outline/en/chapter-05/section-02.html",
        "outline/en/chapter-06/section-01.html",
        "outline/zh-Hans/chapter-06/index.html",
        "tiny/zh-Hans/chapter-01/section-01.html",
        "stale/en/chapter-01/index.html",
        "stale/status.html",
        "stale/en/status.html"
      })
  void everyPageWithoutViews(String path, Library library) {
    try (Page page = library.page(path)) {
      assertThat(Views.on(page)).containsExactly(Views.NONE);
      assertLightAndDarkAndNarrowAndWide(page, Views.NONE);
    }
  }

  @Test
  void openMenu(Library library) {
    try (Page page = library.page("outline/chapter-05/section-02.html")) {
      page.locator(".menu > summary").click();
      assertThat(page.locator(".panel").isVisible()).isTrue();
      assertLightAndDarkAndNarrowAndWide(page, "menu");
    }
  }

  @Test
  void openNote(Library library) {
    try (Page page = library.page("tiny/chapter-01/section-01.html")) {
      for (int width : new int[] {360, 1440}) {
        page.setViewportSize(width, 800);
        for (ColorScheme scheme : schemes()) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          page.locator(".note-ref").first().click();
          assertThat(page.locator("#popover").isVisible()).isTrue();
          assertThat(Axe.violations(page)).as("note %d %s", width, scheme).isEmpty();
          page.keyboard().press("Escape");
        }
      }
    }
  }

  @Test
  void darkChosenByTheReader(Library library) {
    try (Page page = library.page("outline/chapter-05/section-02.html")) {
      page.locator(".menu > summary").click();
      page.locator("label[for=theme-dark]").click();
      assertThat(page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
          .isEqualTo("dark");
      assertThat(Axe.violations(page)).isEmpty();
    }
  }

  private static void assertLightAndDarkAndNarrowAndWide(Page page, String what) {
    for (ColorScheme scheme : schemes()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {360, 1440}) {
        page.setViewportSize(width, 800);
        assertThat(Axe.violations(page)).as("%s %s %d", what, scheme, width).isEmpty();
      }
    }
  }

  private static List<ColorScheme> schemes() {
    return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  }
}
