package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as users run it: its jar in a separate Java process. */
final class JavaRun {
  private static final List<Integer> VERSIONS = List.of(17, 25);

  private JavaRun() {}

  /** The Java that runs the tests. */
  static Path thisHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Java 17 or 25, whichever does not run the tests, if it is installed. */
  static Optional<Path> otherHome() throws IOException {
    for (int version : VERSIONS) {
      if (version != Runtime.version().feature()) {
        Optional<Path> home = home(version);
        if (home.isPresent()) {
          return home;
        }
      }
    }
    return Optional.empty();
  }

  /** From {@code JAVA25_HOME}, or the variables of GitHub's runners, or Debian's folder. */
  private static Optional<Path> home(int version) throws IOException {
    Stream<String> named =
        Stream.of(
                "JAVA" + version + "_HOME",
                "JAVA_HOME_" + version + "_X64",
                "JAVA_HOME_" + version + "_arm64")
            .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream());
    return Stream.concat(named.map(Path::of), debian(version).stream())
        .filter(home -> Files.isDirectory(home.resolve("bin")))
        .findFirst();
  }

  private static List<Path> debian(int version) throws IOException {
    Path folder = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> homes = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*-" + version + "*")) {
      entries.forEach(homes::add);
    }
    return homes.stream().sorted().toList();
  }

  /** Builds a book in its folder; the build must succeed. */
  static void build(Path home, Path book, String... flags)
      throws IOException, InterruptedException {
    Path log = book.resolveSibling("log.txt");
    Process process = start(home, List.of(flags), book, log, "build", "--quiet");
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  /**
   * Starts the program in a book's folder.
   *
   * @param flags options of Java
   * @param log gets standard output and standard error
   */
  static Process start(Path home, List<String> flags, Path book, Path log, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", Path.of("target/duizhao.jar").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(book.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }
}
