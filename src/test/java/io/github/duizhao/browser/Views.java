package io.github.duizhao.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** The views of a page, chosen as a reader does, with a click on a label. */
final class Views {
  static final String NONE = "no view";
  static final List<String> ALL = List.of("parallel", "interleaved", "original", "translation");

  private Views() {}

  /** The views that a page offers; {@link #NONE} if it has no choice. */
  static List<String> on(Page page) {
    return page.locator("[name=view]").count() == 0 ? List.of(NONE) : ALL;
  }

  /** Clicks on the label without scrolling to it, as Playwright's own click can do. */
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
