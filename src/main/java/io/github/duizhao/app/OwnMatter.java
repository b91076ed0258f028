package io.github.duizhao.app;

import io.github.duizhao.alignment.ChapterLayout;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a place to the files of a translation that only the translation has. */
final class OwnMatter {
  private final Path book;
  private final Languages languages;
  private final AlignedFiles translation;

  OwnMatter(Path book, Languages languages, AlignedFiles translation) {
    this.book = book;
    this.languages = languages;
    this.translation = translation;
  }

  /** Whether SUMMARY.md gives the order, and not the names of files. */
  boolean isListed() {
    return text(languages.original().tag()).isPresent();
  }

  private Optional<String> text(String language) {
    return ImportLock.readText(book.resolve("content/" + language + "/" + SummaryOrder.NAME));
  }

  /**
   * The translation's SUMMARY.md, or a copy of the original's, with its own front and back matter.
   *
   * @param deleted the files that are no longer there
   */
  String summary(ChapterLayout layout, Set<String> deleted) {
    String folder = "content/" + languages.translation() + "/";
    List<String> lines =
        new ArrayList<>(
            text(languages.translation().tag())
                .or(() -> text(languages.original().tag()))
                .orElse("")
                .lines()
                .toList());
    List<SectionText> own = new ArrayList<>(layout.front());
    own.addAll(layout.back());
    List<String> gone = new ArrayList<>(deleted);
    own.forEach(text -> gone.add(text.origin().path()));
    for (String path : gone) {
      String target = "(" + path.substring(folder.length()) + ")";
      lines.removeIf(line -> line.contains(target) || line.contains("(./" + target.substring(1)));
    }
    int start = 0;
    while (start < lines.size()
        && (lines.get(start).isBlank() || lines.get(start).startsWith("#"))) {
      start++;
    }
    List<String> front = new ArrayList<>();
    layout.front().forEach(text -> front.add(entry(text, folder)));
    if (!front.isEmpty()) {
      front.add("");
    }
    lines.addAll(start, front);
    layout.back().forEach(text -> lines.addAll(List.of("", entry(text, folder))));
    return String.join("\n", lines) + "\n";
  }

  private static String entry(SectionText text, String folder) {
    return "["
        + text.title().plainText().replaceAll("([\\[\\]])", "\\\\$1")
        + "]("
        + text.origin().path().substring(folder.length()).replace(" ", "%20")
        + ")";
  }

  /** Adds the texts of files under names that give them a place. */
  void named(String kind, List<SectionText> texts, Map<String, String> changed) {
    int number = 1;
    for (SectionText text : texts) {
      String name;
      do {
        name = "content/%s/%s-%02d.md".formatted(languages.translation(), kind, number++);
      } while (translation.hasFile(name));
      changed.put(name, translation.textOf(text));
    }
  }
}
