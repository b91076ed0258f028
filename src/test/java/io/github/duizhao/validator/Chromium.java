package io.github.duizhao.validator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine: Chromium or Chrome, from {@code DUIZHAO_BROWSER} or the usual
 * places. Playwright drives it and never downloads one.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> COMMANDS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** The executable, if there is one. */
  public static Optional<Path> find() {
    String named = System.getenv("DUIZHAO_BROWSER");
    return named != null ? Optional.of(Path.of(named)) : installed();
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<String> commands =
        Stream.of(path.split(File.pathSeparator))
            .flatMap(folder -> COMMANDS.stream().map(command -> folder + "/" + command));
    return Stream.concat(commands, PLACES.stream())
        .flatMap(Chromium::path)
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private static Stream<Path> path(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.empty(); // a name for another system
    }
  }

  /** Whether tests fail instead of being skipped where there is no browser. */
  public static boolean isRequired() {
    return System.getenv("DUIZHAO_REQUIRE_BROWSER") != null;
  }

  /**
   * Starts the browser without a window.
   *
   * @throws IllegalStateException if there is none
   */
  public static Chromium start() {
    Path executable =
        find()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "there is no Chromium or Chrome; install one or name it in"
                            + " DUIZHAO_BROWSER"));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(executable)
              .setChromiumSandbox(false) // not available as root; all pages are trusted
              .setArgs(List.of("--disable-gpu", "--disable-background-networking"));
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** The browser itself. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
