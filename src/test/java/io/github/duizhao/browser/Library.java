package io.github.duizhao.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.duizhao.e2e.BookRun;
import io.github.duizhao.judge.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The websites of the book of this repository and of the tiny one, on a server and in a browser:
 * once for all tests of a run.
 */
final class Library implements AutoCloseable {
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
      build(Path.of(""), folder, "outline");
      build(Path.of("src/test/resources/books/tiny"), folder, "tiny");
      return new Library(folder, SiteServer.start(folder), chromium);
    } catch (IOException e) {
      chromium.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      chromium.close();
      throw e;
    }
  }

  private static void build(Path book, Path folder, String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("books").resolve(name));
    BookRun.copy(book.resolve("book.yml"), copy.resolve("book.yml"));
    BookRun.copy(book.resolve("content"), copy.resolve("content"));
    String site = folder.resolve(name).toString();
    BookRun run = BookRun.of(copy, "build", "-d", site, "--formats", "site", "--quiet");
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.err());
    }
  }

  /** Where both sites are, in {@code outline/} and {@code tiny/}. */
  Path folder() {
    return folder;
  }

  /** The address of a page, for example of {@code tiny/index.html}. */
  String http(String page) {
    return server.address() + page;
  }

  /** The same from disk. */
  String file(String page) {
    return folder.toUri() + page;
  }

  /** A reader's device with nothing kept on it: no motion, 1440 pixels wide. */
  BrowserContext device(Browser.NewContextOptions options) {
    return chromium
        .browser()
        .newContext(options.setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1440, 900));
  }

  /** A page on a new device. */
  Page page() {
    return device(new Browser.NewContextOptions()).newPage();
  }

  /** A page on a new device, at an address. */
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
