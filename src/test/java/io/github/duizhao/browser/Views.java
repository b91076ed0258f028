package io.github.duizhao.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** The views of a page, selected like a reader does: by a click on a label. */
final class Views {
  static final String NONE = "no view";
  static final List<String> ALL = List.of("parallel", "interleaved", "original", "translation");

  private Views() {}

  /** The views of a page; a single name if it has none. */
  static List<String> on(Page page) {
    return page.locator("[name=view]").count() == 0 ? List.of(NONE) : ALL;
  }

  /** Clicks at the position of the label, without scrolling as Playwright's own click may. */
  static void choose(Page page, String view) {
    if (view.equals(NONE)) {
      return;
    }
    BoundingBox box = page.locator("label[for=view-" + view + "]").boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    if (!page.locator("#view-" + view).isChecked()) {
      throw new AssertionError("a click does not choose the view " + view);
    }
  }
}
