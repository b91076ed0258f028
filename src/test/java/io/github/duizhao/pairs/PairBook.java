package io.github.duizhao.pairs;

import io.github.duizhao.app.CheckBook;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small book in two languages with one pair in each section, so that {@code duizhao check} can
 * check them.
 */
final class PairBook {
  private static final String FOLDER = "chapter-01/";
  private static final Pattern PLACE = Pattern.compile(".*/section-(\\d+)\\.md");

  private final List<KnownPair> pairs;
  private final List<String> languages;
  private final Map<String, String> files = new TreeMap<>();

  /** A book of pairs in the same two languages. */
  PairBook(List<KnownPair> pairs, PairGlossary glossary) {
    this.pairs = List.copyOf(pairs);
    this.languages = pairs.get(0).languages();
    String settings =
        """
        id: pairs
        title: {%1$s: Pairs, %2$s: Pairs}
        languages: [%1$s, %2$s]
        outputs: [site]
        issued: 2020-01-31
        """;
    files.put("book.yml", settings.formatted(languages.toArray()));
    files.put("content/glossary.tsv", glossary.of(languages));
    for (String language : languages) {
      files.put(path(language, "index"), "# %s {#c1}\n".formatted(title(language)));
    }
    for (int i = 0; i < pairs.size(); i++) {
      for (KnownPair.Side side : pairs.get(i).sides()) {
        files.put(path(side.language(), section(i)), section(i, side));
      }
    }
  }

  /** The findings of each pair, in the order of the pairs; the last list has those of no pair. */
  List<List<Finding>> findings() throws IOException {
    List<List<Finding>> findings = new ArrayList<>();
    for (int i = 0; i <= pairs.size(); i++) {
      findings.add(new ArrayList<>());
    }
    for (Finding finding : check()) {
      findings.get(finding.at().map(at -> pairAt(at.path())).orElse(pairs.size())).add(finding);
    }
    return findings;
  }

  private List<Finding> check() throws IOException {
    Path folder = Files.createTempDirectory("duizhao-pairs");
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Report report = new Report();
      CheckBook.run(folder, report, what -> {});
      return report.findings();
    } finally {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private int pairAt(String path) {
    Matcher matcher = PLACE.matcher(path);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) - 1 : pairs.size();
  }

  private static String section(int index, KnownPair.Side side) {
    String id = "c1-" + (index + 1);
    StringBuilder text = new StringBuilder("# %s {#%s}\n".formatted(title(side.language()), id));
    for (int i = 0; i < side.paragraphs().size(); i++) {
      text.append("\n%s {#%s-p%d}\n".formatted(side.paragraphs().get(i), id, i + 1));
    }
    return text.toString();
  }

  private static String title(String language) {
    return switch (language.substring(0, 2)) {
      case "zh", "ja" -> "例";
      case "fr" -> "Exemples";
      default -> "Examples";
    };
  }

  private static String section(int index) {
    return "section-" + (index + 1);
  }

  private static String path(String language, String name) {
    return "content/" + language + "/" + FOLDER + name + ".md";
  }
}
