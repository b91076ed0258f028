package io.github.duizhao.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Measures a page with the scripts in {@code src/test/resources/browser}. */
final class Probe {
  private Probe() {}

  /**
   * The text of each visible paragraph or item that matches the selector, with line feeds where its
   * lines break and {@code ①} for note references.
   */
  static List<String> lines(Page page, String selector) {
    return strings(page, "lines", selector);
  }

  /** The pairs whose first lines differ in height by more than a pixel: {@code c5-1-p1: 3.5}. */
  static List<String> unevenPairs(Page page) {
    return strings(page, "baselines", "");
  }

  /** Targets less than 24 pixels wide or high, except links inside text. */
  static List<String> smallTargets(Page page) {
    return strings(page, "targets", "");
  }

  /** Elements that extend past the right edge; none if the page does not scroll sideways. */
  static List<String> overflow(Page page) {
    return strings(page, "overflow", "");
  }

  /** The width of the first occurrence of a text in each element that has it, in ems. */
  static List<String> widths(Page page, String selector, String text) {
    return strings(page, "widths", List.of(selector, text));
  }

  /** The Cumulative Layout Shift of the page while it loaded. */
  static double layoutShift(Page page) {
    return ((Number) page.evaluate(script("shift"))).doubleValue();
  }

  /** The id of the pair that the reader is looking at. */
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
