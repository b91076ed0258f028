package io.github.duizhao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.duizhao.e2e.BookRun;
import io.github.duizhao.validator.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The websites of three books (the one of this repository, the tiny one, and one with stale
 * translations) on a server, and a browser. All tests of a run share one instance.
 */
final class Library implements AutoCloseable {
  private static final Path TINY = Path.of("src/test/resources/books/tiny");
  private static final Path STALE =
      Path.of("src/test/resources/golden/pages/stale-kept/in/content");

  private final Path folder;
  private final SiteServer server;
  private final Chromium chromium;

  private Library(Path folder, SiteServer server, Chromium chromium) {
    this.folder = folder;
    this.server = server;
    this.chromium = chromium;
  }

  static Library open() {
    Chromium chromium = Chromium.start();
    try {
      Path folder = Files.createTempDirectory("duizhao-browser");
      build(Path.of(""), Path.of("content"), folder, "outline");
      build(TINY, TINY.resolve("content"), folder, "tiny");
      build(TINY, STALE, folder, "stale", "--status");
      return new Library(folder, SiteServer.start(folder), chromium);
    } catch (IOException e) {
      chromium.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      chromium.close();
      throw e;
    }
  }

  private static void build(Path book, Path content, Path folder, String name, String... options)
      throws IOException {
    Path copy = Files.createDirectories(folder.resolve("books").resolve(name));
    BookRun.copy(book.resolve("book.yml"), copy.resolve("book.yml"));
    BookRun.copy(content, copy.resolve("content"));
    String site = folder.resolve(name).toString();
    List<String> arguments =
        new ArrayList<>(List.of("build", "-d", site, "--formats", "site", "--quiet"));
    arguments.addAll(List.of(options));
    BookRun run = BookRun.of(copy, arguments.toArray(String[]::new));
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.err());
    }
  }

  /** The folder of the sites {@code outline/}, {@code tiny/} and {@code stale/}. */
  Path folder() {
    return folder;
  }

  /** The address of a page, for example of {@code tiny/index.html}. */
  String http(String page) {
    return server.address() + page;
  }

  /** The address of the same page on disk. */
  String file(String page) {
    return folder.toUri() + page;
  }

  /** Creates a browser context with empty storage, reduced motion and a width of 1440 pixels. */
  BrowserContext device(Browser.NewContextOptions options) {
    return chromium
        .browser()
        .newContext(options.setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1440, 900));
  }

  /** Opens an empty page in a new context. */
  Page page() {
    return device(new Browser.NewContextOptions()).newPage();
  }

  /** Opens an address in a new context. */
  Page page(String path) {
    Page page = page();
    page.navigate(http(path));
    return page;
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    server.close();
    BookRun.delete(folder);
  }
}
