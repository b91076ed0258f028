package io.github.duizhao.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Measures a page by the scripts in {@code src/test/resources/browser}. */
final class Probe {
  private Probe() {}

  /**
   * The lines of each paragraph or item that shows and matches the selector, a note's mark set as
   * {@code ①}: one text for each, its lines parted by line feeds.
   */
  static List<String> lines(Page page, String selector) {
    return strings(page, "lines", selector);
  }

  /** The pairs whose two first lines stand more than a pixel apart: {@code c5-1-p1: 3.5}. */
  static List<String> unevenPairs(Page page) {
    return strings(page, "baselines", "");
  }

  /** What one can point at that is less than 24 pixels wide or high, save links inside of text. */
  static List<String> smallTargets(Page page) {
    return strings(page, "targets", "");
  }

  /** What stands out of the window to the right; nothing if the page does not scroll sideways. */
  static List<String> overflow(Page page) {
    return strings(page, "overflow", "");
  }

  /** The width in ems of the first occurrence of a text in each element that has it. */
  static List<String> widths(Page page, String selector, String text) {
    return strings(page, "widths", List.of(selector, text));
  }

  /** How much moved while the page loaded, as Cumulative Layout Shift counts it. */
  static double layoutShift(Page page) {
    return ((Number) page.evaluate(script("shift"))).doubleValue();
  }

  /** The id of the pair under the reader's eye. */
  static String topPair(Page page) {
    return String.valueOf(page.evaluate(script("top")));
  }

  private static List<String> strings(Page page, String name, Object argument) {
    return ((List<?>) page.evaluate(script(name), argument)).stream().map(String::valueOf).toList();
  }

  private static String script(String name) {
    String path = "/browser/" + name + ".js";
    try (InputStream in = Probe.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
