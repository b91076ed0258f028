import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds books and prints how long that takes, as a Markdown table: {@code java Measure.java FOLDER
 * RUNS LAUNCHER [LAUNCHER]} measures {@code FOLDER/30} and so on. With two launchers every run of
 * the one is followed by one of the other, and the last columns say how the second does against the
 * first.
 *
 * <p>CPU time is that of the launcher and all its children, as the shell's {@code times} gives it.
 * Peak memory is the largest resident set of a process, as Linux keeps it; elsewhere it is left
 * out.
 */
public final class Measure {
  private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");

  private record Case(String sections, String formats) {}

  private record Result(double wall, double cpu, long kilobytes) {}

  private final Path folder;
  private final int runs;
  private final List<Path> launchers;

  private Measure(Path folder, int runs, List<Path> launchers) {
    this.folder = folder;
    this.runs = runs;
    this.launchers = launchers;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> launchers = Stream.of(arguments).skip(2).map(Path::of).toList();
    new Measure(Path.of(arguments[0]), Integer.parseInt(arguments[1]), launchers).run();
  }

  private void run() throws IOException, InterruptedException {
    boolean both = launchers.size() == 2;
    System.out.println(
        "| sections | output | build | wall s | CPU s | peak MB |"
            + (both ? " CPU, second/first | memory, second/first |" : ""));
    System.out.println("| ---: | --- | --- | ---: | ---: | ---: |" + (both ? " ---: | ---: |" : ""));
    for (Path launcher : launchers) {
      build(launcher, new Case(cases().get(0).sections(), "site")); // so that the program is built and its archive made
    }
    for (Case one : cases()) {
      List<List<Result>> first = new ArrayList<>();
      List<List<Result>> second = new ArrayList<>();
      for (Path launcher : launchers) {
        first.add(new ArrayList<>());
        second.add(new ArrayList<>());
      }
      for (int run = 0; run < runs; run++) {
        for (int i = 0; i < launchers.size(); i++) {
          delete(folder.resolve(one.sections()).resolve(".duizhao"));
          delete(folder.resolve("out"));
          first.get(i).add(build(launchers.get(i), one));
          second.get(i).add(build(launchers.get(i), one));
        }
      }
      print(one, "first", first);
      print(one, "again", second);
    }
  }

  private List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String sections : List.of("30", "300", "3000")) {
      for (String formats : List.of("site", "epub", "pdf")) {
        boolean isLong = formats.equals("pdf") && sections.equals("3000");
        if (!isLong && Files.isDirectory(folder.resolve(sections))) {
          cases.add(new Case(sections, formats));
        }
      }
    }
    return cases;
  }

  private void print(Case one, String build, List<List<Result>> results) {
    Result result = median(results.get(0));
    StringBuilder row = new StringBuilder();
    row.append("| ").append(one.sections()).append(" | ").append(one.formats());
    row.append(" | ").append(build);
    row.append(number(" | %.2f", result.wall())).append(number(" | %.2f", result.cpu()));
    row.append(" | ").append(result.kilobytes() == 0 ? "–" : result.kilobytes() / 1000).append(" |");
    if (results.size() == 2) {
      Result other = median(results.get(1));
      row.append(number(" %.2f |", other.cpu() / result.cpu()));
      row.append(number(" %.2f |", (double) other.kilobytes() / result.kilobytes()));
    }
    System.out.println(row);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static Result median(List<Result> results) {
    List<Double> walls = results.stream().map(Result::wall).sorted().toList();
    List<Double> cpus = results.stream().map(Result::cpu).sorted().toList();
    List<Long> memory = results.stream().map(Result::kilobytes).sorted().toList();
    int middle = results.size() / 2;
    return new Result(walls.get(middle), cpus.get(middle), memory.get(middle));
  }

  private Result build(Path launcher, Case one) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            "\"$0\" build \"$1\" -d \"$2\" --formats \"$3\" --quiet >&2; status=$?; times; exit $status",
            launcher.toAbsolutePath().toString(),
            folder.resolve(one.sections()).toString(),
            folder.resolve("out").toString(),
            one.formats());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    Peak peak = new Peak(process);
    peak.start();
    List<String> lines;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }
    int status = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    peak.join();
    if (status != 0) {
      throw new IOException(launcher + " ended with " + status + " for " + one);
    }
    return new Result(wall, cpu(String.join(" ", lines)), peak.kilobytes);
  }

  /** The sum of what {@code times} prints: {@code 0m0.001s 0m0.002s 0m1.840s 0m0.230s}. */
  private static double cpu(String times) {
    double seconds = 0;
    for (Matcher matcher = TIME.matcher(times); matcher.find(); ) {
      seconds += 60 * Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2));
    }
    return seconds;
  }

  /** Looks every few milliseconds how much memory a process and its children have had at most. */
  private static final class Peak extends Thread {
    private final Process process;
    private long kilobytes;

    Peak(Process process) {
      this.process = process;
      setDaemon(true);
    }

    @Override
    public void run() {
      while (process.isAlive()) {
        process.descendants().forEach(child -> kilobytes = Math.max(kilobytes, peak(child.pid())));
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private static long peak(long pid) {
      Path status = Path.of("/proc/" + pid + "/status");
      try (Stream<String> lines = Files.lines(status)) {
        Optional<String> peak = lines.filter(line -> line.startsWith("VmHWM:")).findFirst();
        return peak.map(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).orElse(0L);
      } catch (IOException | java.io.UncheckedIOException e) {
        return 0; // it has ended, or this is not Linux
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(folder)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }
}
