package io.github.duizhao.app;

import io.github.duizhao.document.Chapter;
import io.github.duizhao.document.DocumentInfo;
import io.github.duizhao.document.DocumentReader;
import io.github.duizhao.document.LanguageDetector;
import io.github.duizhao.document.TextDocument;
import io.github.duizhao.markdown.SectionWriter;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code duizhao init DIR --original A --translation B}: makes a book of two texts. It reads both,
 * writes them as chapters, pairs their blocks, and lists what it left out. The folder appears only
 * when the book is complete.
 */
public final class InitBook {
  /** How much of a text must be in its language for it to be detected. */
  private static final double LEAST_CONFIDENCE = 0.3;

  private static final String SUMMARY = "SUMMARY.md";

  private final Request request;
  private final Report report;
  private final Progress progress;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private InitBook(Request request, Report report, Progress progress) {
    this.request = request;
    this.report = report;
    this.progress = progress;
  }

  /**
   * What to make.
   *
   * @param folder of the book; it does not exist or is empty
   * @param original a file or a folder of Markdown
   * @param translation the same in the other language
   * @param languages of the two; detected if there are none
   * @param title of the book, in both languages; that of the files if there is none
   * @param today the date of the book if its files have none
   */
  public record Request(
      Path folder,
      Path original,
      Path translation,
      List<Language> languages,
      Optional<String> title,
      LocalDate today) {
    public Request {
      languages = List.copyOf(languages);
    }
  }

  /**
   * What was made.
   *
   * @param languages of both texts, with the confidence of their detection; 1 if they were given
   * @param dropped what was left out of each text
   */
  public record Summary(
      AlignBook.Summary alignment,
      List<LanguageDetector.Detected> languages,
      List<TextDocument.Dropped> dropped) {
    public Summary {
      languages = List.copyOf(languages);
      dropped = List.copyOf(dropped);
    }
  }

  /** A text that was read: as chapters, or as files of Markdown. */
  private record Source(
      Path path, Optional<TextDocument> document, Map<String, byte[]> markdown, String plain) {
    DocumentInfo info() {
      return document.map(TextDocument::info).orElse(DocumentInfo.unknown());
    }
  }

  /** Makes a book; empty if that fails, for which the report has the reason. */
  public static Optional<Summary> run(Request request, Report report, Progress progress) {
    return new InitBook(request, report, progress).run();
  }

  private Optional<Summary> run() {
    progress.step("reading " + request.original().getFileName());
    Optional<Source> original = read(request.original());
    progress.step("reading " + request.translation().getFileName());
    Optional<Source> translation = read(request.translation());
    if (original.isEmpty() || translation.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    if (original.get().plain().equals(translation.get().plain())) {
      return refused(
          request.translation(), "both files have the same text", "name the translation");
    }
    List<LanguageDetector.Detected> languages = languages(original.get(), translation.get());
    if (report.hasErrors()) {
      return Optional.empty();
    }
    Language first = languages.get(0).language();
    Language second = languages.get(1).language();
    write(original.get(), first, true);
    write(translation.get(), second, false);
    files.put("book.yml", bytes(bookYml(original.get(), translation.get(), first, second)));
    files.put(".gitignore", bytes("/site/\n/.duizhao/\n"));
    progress.step("pairing paragraphs");
    List<TextDocument.Dropped> dropped = new ArrayList<>();
    Stream.of(original.get(), translation.get())
        .flatMap(source -> source.document().stream())
        .forEach(document -> dropped.addAll(document.dropped()));
    return make().map(alignment -> new Summary(alignment, languages, dropped));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private <T> Optional<T> refused(Path path, String message, String hint) {
    report.add(Finding.of(RuleId.SRC_002, String.valueOf(path.getFileName()), message).hint(hint));
    return Optional.empty();
  }

  private Optional<Source> read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        Map<String, byte[]> markdown = MarkdownSource.folder(path);
        return markdown.keySet().stream().noneMatch(name -> name.endsWith(".md"))
            ? refused(path, "this folder has no Markdown files", "name a folder with .md files")
            : Optional.of(source(path, markdown));
      }
      String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
      if (name.matches(".*\\.(md|markdown|mdown|mkd)")) {
        return MarkdownSource.file(path, report).map(markdown -> source(path, markdown));
      }
    } catch (IOException e) {
      return refused(path, "this cannot be read: " + e.getMessage(), "use another copy");
    }
    return new DocumentReader(new Language("en"), report)
        .read(path)
        .map(document -> new Source(path, Optional.of(document), Map.of(), plain(document)));
  }

  private static Source source(Path path, Map<String, byte[]> markdown) {
    StringBuilder plain = new StringBuilder();
    markdown.forEach(
        (name, content) -> {
          if (name.endsWith(".md")) {
            plain.append(new String(content, StandardCharsets.UTF_8)).append('\n');
          }
        });
    return new Source(path, Optional.empty(), markdown, plain.toString());
  }

  private static String plain(TextDocument document) {
    StringBuilder plain = new StringBuilder();
    for (Chapter chapter : document.chapters()) {
      chapter
          .text()
          .texts()
          .forEach(text -> plain.append(Inline.plainText(text.content())).append('\n'));
    }
    return plain.toString();
  }

  private List<LanguageDetector.Detected> languages(Source original, Source translation) {
    List<LanguageDetector.Detected> languages = new ArrayList<>();
    List<Source> sources = List.of(original, translation);
    for (int k = 0; k < 2; k++) {
      if (!request.languages().isEmpty()) {
        languages.add(new LanguageDetector.Detected(request.languages().get(k), 1));
        continue;
      }
      LanguageDetector.Detected detected = LanguageDetector.detect(sources.get(k).plain());
      Optional<Language> stated = sources.get(k).info().language().map(InitBook::usual);
      boolean isSame =
          stated.filter(it -> it.primary().equals(detected.language().primary())).isPresent();
      if (stated.isPresent() && (isSame || detected.confidence() < LEAST_CONFIDENCE)) {
        Language language =
            isSame && detected.language().tag().contains("-") ? detected.language() : stated.get();
        languages.add(
            new LanguageDetector.Detected(language, Math.max(0.9, detected.confidence())));
      } else if (detected.confidence() < LEAST_CONFIDENCE) {
        refused(
            sources.get(k).path(),
            "the language of this text is not certain; it may be " + detected.language(),
            "name both languages, for example --languages fr,en");
        languages.add(detected);
      } else {
        languages.add(detected);
      }
    }
    if (!report.hasErrors() && languages.get(0).language().equals(languages.get(1).language())) {
      refused(
          translation.path(),
          "both texts seem to be in the same language, " + languages.get(0).language(),
          "name both languages, for example --languages fr,en");
    }
    return languages;
  }

  /** A language as books name it: {@code en} for {@code en-GB}. */
  private static Language usual(Language language) {
    return language.isChinese() && language.tag().contains("-Han")
        ? language
        : new Language(language.primary());
  }

  private void write(Source source, Language language, boolean isOriginal) {
    String folder = "content/" + language + "/";
    if (source.document().isEmpty()) {
      source.markdown().forEach((name, content) -> files.put(folder + name, content));
      return;
    }
    TextDocument document = source.document().get();
    StringBuilder summary = new StringBuilder("# Summary\n\n");
    int number = 0;
    for (Chapter chapter : document.chapters()) {
      number++;
      SectionText text = in(chapter.text(), language, isOriginal);
      String name = "%s-%02d.md".formatted(isOriginal ? "chapter" : "translation", number);
      boolean hasTitle = !text.title().plainText().isBlank();
      String title =
          hasTitle
              ? text.title().plainText()
              : String.valueOf(source.path().getFileName()).replaceAll("\\.[^.]*$", "");
      String written = SectionWriter.write(text);
      if (!isOriginal) {
        // until both are paired, the two texts must not have the same ids
        written =
            written
                .replaceAll("\\{#c([0-9]+(?:-p[0-9]+)?)}", "{#t$1}")
                .replaceAll("]\\(<?#c([0-9]+-p[0-9]+)>?", "](#t$1");
      }
      files.put(
          folder + name,
          bytes(hasTitle ? written : written.substring(written.indexOf('\n') + 1).stripLeading()));
      summary
          .append("  ".repeat(depth(document, number - 1) - 1))
          .append("- [")
          .append(title.replaceAll("([\\[\\]\\\\*_`])", "\\\\$1"))
          .append("](")
          .append(name)
          .append(")\n");
    }
    if (isOriginal) {
      files.put(folder + SUMMARY, bytes(summary.toString()));
    }
    document
        .pictures()
        .forEach(picture -> files.put(folder + "pictures/" + picture.name(), picture.content()));
  }

  /** The depth of a chapter, at most one more than that of the chapter before. */
  private static int depth(TextDocument document, int chapter) {
    int depth = 0;
    for (int k = 0; k <= chapter; k++) {
      depth = Math.min(depth + 1, document.chapters().get(k).depth());
    }
    return Math.max(1, depth);
  }

  /** A text in its language. Links to chapters of a translation lead nowhere once it is divided. */
  private static SectionText in(SectionText text, Language language, boolean isOriginal) {
    return text.mapTexts(
        phrase ->
            new Phrase(
                language, isOriginal ? phrase.content() : withoutChapterLinks(phrase.content())));
  }

  private static List<Inline> withoutChapterLinks(List<Inline> content) {
    List<Inline> result = new ArrayList<>();
    for (Inline inline : content) {
      List<Inline> inner = withoutChapterLinks(inline.children());
      if (inline instanceof Inline.Link link && link.target().matches("#c[0-9]+")) {
        result.addAll(inner);
      } else {
        result.add(inline.withChildren(inner));
      }
    }
    return result;
  }

  private String bookYml(Source original, Source translation, Language first, Language second) {
    String title = title(original);
    String otherTitle = title(translation);
    StringBuilder yml = new StringBuilder("# Every key is described in docs/configuration.md.\n");
    yml.append("id: ").append(id(title, otherTitle)).append('\n');
    yml.append("title: ").append(both(first, title, second, otherTitle)).append('\n');
    yml.append("languages: [").append(first).append(", ").append(second).append("]\n");
    List<String> people = new ArrayList<>();
    List<String> authors = original.info().authors();
    List<String> others = translation.info().authors();
    for (int k = 0; k < authors.size(); k++) {
      String other = k < others.size() ? others.get(k) : authors.get(k);
      people.add("  - {name: " + both(first, authors.get(k), second, other) + ", role: aut}\n");
    }
    for (String translator : translation.info().translators()) {
      people.add("  - {name: " + both(first, translator, second, translator) + ", role: trl}\n");
    }
    if (!people.isEmpty()) {
      yml.append("contributors:\n");
      people.forEach(yml::append);
    }
    LocalDate issued =
        translation.info().issued().or(() -> original.info().issued()).orElse(request.today());
    yml.append("issued: ").append(issued).append('\n');
    return yml.toString();
  }

  private String title(Source source) {
    return request
        .title()
        .or(() -> source.info().title())
        .orElseGet(() -> String.valueOf(source.path().getFileName()).replaceAll("\\.[^.]*$", ""));
  }

  private String id(String title, String otherTitle) {
    for (String name :
        List.of(title, otherTitle, String.valueOf(request.folder().getFileName()), "book")) {
      String plain =
          java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^[-0-9]+|-+$", "");
      if (plain.length() > 2) {
        return plain.substring(0, Math.min(40, plain.length())).replaceAll("-+$", "");
      }
    }
    return "book";
  }

  private static String both(Language first, String one, Language second, String other) {
    return "{" + first + ": " + quoted(one) + ", " + second + ": " + quoted(other) + "}";
  }

  private static String quoted(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + plain + "\"";
  }

  /** Writes all files into a new folder, aligns the book, and moves it to its place. */
  private Optional<AlignBook.Summary> make() {
    Path folder = request.folder().toAbsolutePath().normalize();
    Path parent = java.util.Objects.requireNonNull(folder.getParent());
    try {
      Files.createDirectories(parent);
      Path work = parent.resolve(".duizhao-init-" + ProcessHandle.current().pid());
      Tree.delete(work);
      Files.createDirectory(work);
      try {
        return make(work, folder);
      } finally {
        Tree.delete(work);
      }
    } catch (IOException e) {
      report.add(RefusedException.finding(e, request.folder().toString()));
      return Optional.empty();
    }
  }

  private Optional<AlignBook.Summary> make(Path work, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = work.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Optional<AlignBook.Summary> summary = AlignBook.run(work, false, report);
    if (summary.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    Tree.delete(work.resolve(".duizhao"));
    Files.deleteIfExists(folder);
    Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
    return summary;
  }
}
