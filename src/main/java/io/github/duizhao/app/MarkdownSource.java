package io.github.duizhao.app;

import io.github.duizhao.alignment.PathOrder;
import io.github.duizhao.file.TextFile;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads texts that are Markdown already; they remain as they are. */
final class MarkdownSource {
  private static final int DEEPEST = 16;
  private static final int LARGEST = 64 << 20;
  private static final int MOST_FILES = 20_000;
  private static final Pattern WANTED =
      Pattern.compile(
          "(?i).*\\.(md|png|jpe?g|svg|gif|rs|toml|txt|json|ya?ml|py|js|css|sh|c|h|java|go)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

  private MarkdownSource() {}

  /** The files of a folder by their paths in it, with a SUMMARY.md if their names give no order. */
  static Map<String, byte[]> folder(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Path src =
        Files.isDirectory(folder.resolve("src"))
                && !Files.exists(folder.resolve("SUMMARY.md"))
                && Files.exists(folder.resolve("src/SUMMARY.md"))
            ? folder.resolve("src")
            : folder;
    try (Stream<Path> walk = Files.walk(src, DEEPEST)) {
      for (Path path : (Iterable<Path>) walk.sorted()::iterator) {
        String name = Tree.slashed(src.relativize(path));
        boolean isHidden =
            name.startsWith(".") || name.contains("/.") || name.contains("node_modules/");
        if (Files.isRegularFile(path)
            && !isHidden
            && WANTED.matcher(name).matches()
            && Files.size(path) <= LARGEST
            && files.size() < MOST_FILES) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    TreeSet<String> texts = new TreeSet<>(new PathOrder());
    files.keySet().stream().filter(name -> name.endsWith(".md")).forEach(texts::add);
    boolean isNamed =
        texts.stream()
            .allMatch(name -> NameOrder.place(name.substring(0, name.length() - 3)).isPresent());
    if (!texts.isEmpty() && !texts.contains(SummaryOrder.NAME) && !isNamed) {
      StringBuilder summary = new StringBuilder("# Summary\n\n");
      List<String> ordered = new ArrayList<>(texts);
      ordered.sort((a, b) -> Boolean.compare(isOpening(b), isOpening(a)));
      for (String name : ordered) {
        String title =
            title(new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8), name);
        summary
            .append("- [")
            .append(title)
            .append("](")
            .append(name.replace(" ", "%20"))
            .append(")\n");
      }
      files.put(SummaryOrder.NAME, summary.toString().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static boolean isOpening(String name) {
    return name.matches("(?i)(readme|index|preface|introduction)\\.md");
  }

  private static String title(String text, String name) {
    String title =
        text.lines()
            .map(HEADING::matcher)
            .filter(Matcher::matches)
            .map(heading -> heading.group(2))
            .filter(heading -> !heading.isBlank())
            .findFirst()
            .orElse(name.replaceAll("\\.md$", ""));
    return title.replaceAll("\\{[^}]*}", "").replaceAll("[\\[\\]`*_\\\\]", "").strip();
  }

  /** The chapters of a file. */
  static Optional<Map<String, byte[]>> file(Path file, Report report) {
    Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
    return new TextFile(folder, report)
        .read(String.valueOf(file.getFileName()), LARGEST)
        .map(MarkdownSource::chapters);
  }

  /** Divides a text at its highest headings, below the title of the whole. */
  private static Map<String, byte[]> chapters(String text) {
    List<String> lines = text.lines().toList();
    int level = chapterLevel(lines);
    List<List<String>> chapters = new ArrayList<>(List.of(new ArrayList<>()));
    String fence = "";
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      boolean isHeading = fence.isEmpty() && heading.matches();
      fence = fence(line, fence);
      String shifted = line;
      if (isHeading && level > 1 && heading.group(1).length() >= level) {
        shifted = line.substring(level - 1);
      }
      if (isHeading && heading.group(1).length() == level) {
        chapters.add(new ArrayList<>());
      }
      chapters.get(chapters.size() - 1).add(shifted);
    }
    chapters.removeIf(chapter -> chapter.stream().allMatch(String::isBlank));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int k = 0; k < chapters.size(); k++) {
      String chapter = String.join("\n", chapters.get(k)) + "\n";
      files.put("chapter-%02d.md".formatted(k + 1), chapter.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static String fence(String line, String open) {
    Matcher fence = FENCE.matcher(line);
    if (!fence.matches()) {
      return open;
    } else if (open.isEmpty()) {
      return fence.group(1);
    }
    return fence.group(1).startsWith(open) ? "" : open;
  }

  private static int chapterLevel(List<String> lines) {
    int[] counts = new int[7];
    String fence = "";
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      if (fence.isEmpty() && heading.matches()) {
        counts[heading.group(1).length()]++;
      }
      fence = fence(line, fence);
    }
    int level = 1;
    while (level < 6 && counts[level] < 2) {
      level++;
    }
    return counts[level] < 2 ? 1 : level;
  }
}
