package io.github.duizhao.app;

import io.github.duizhao.alignment.FileLinks;
import io.github.duizhao.alignment.LocalNotes;
import io.github.duizhao.alignment.PathOrder;
import io.github.duizhao.file.TextFile;
import io.github.duizhao.markdown.FilePrefix;
import io.github.duizhao.markdown.IdWriter;
import io.github.duizhao.markdown.IncludedFiles;
import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.markdown.SummaryReader;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.render.Workers;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Markdown files of one book: {@code content/LANGUAGE/…}. Their order is that of the original's
 * SUMMARY.md, or else of their names, and the same for both languages.
 */
final class ContentFolder {
  private static final int LIMIT = 16 << 20;

  /** Included files are read once for each file that includes them. */
  private static final int INCLUDED_LIMIT = 1 << 20;

  /** Deeper than any file of a book; a folder at this depth is reported, not ignored. */
  private static final int DEEPEST = 32;

  private static final String EXTENSION = ".md";

  /** Longer ids of titles stay the ids of their files, but not of sections in them. */
  private static final int LONGEST_PREFIX = 40;

  private static final Pattern LIKE_MARKDOWN =
      Pattern.compile("\\.(md|markdown|mdown|mkd)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\uFFFD]");
  private static final Pattern INCLUDE =
      Pattern.compile("\\{\\{\\s*#(?:include|rustdoc_include|playground)\\s+([^\\s:{}]+)");
  private static final String NAMES_HINT =
      "use a name such as front-01-NAME.md, chapter-01.md, chapter-01/section-01.md,"
          + " part-01/chapter-01.md, appendix-01.md or back-01-NAME.md, where NAME has lowercase"
          + " letters a to z, digits and hyphens; or keep all names and list the files in ";

  private final Path book;
  private final Languages languages;
  private final boolean hasMath;
  private final Workers workers;
  private final Report report;
  private final SegmentPlaces places = new SegmentPlaces();
  private final Map<Language, Set<String>> files = new HashMap<>();
  private final Map<String, Loaded> loaded = new HashMap<>();
  private final Map<Language, List<SectionFile>> sections = new HashMap<>();
  private final Map<Language, List<SectionText>> headings = new HashMap<>();
  private final ReadingOrder order;

  /** The text of a file, and what was found while reading it. */
  private record Loaded(Optional<String> text, Report report) {}

  /**
   * Finds the files of both languages and their order, and reports what is wrong with them.
   *
   * @param hasMath whether {@code $…$} is a formula
   * @param workers read the files
   */
  ContentFolder(Path book, Languages languages, boolean hasMath, Workers workers, Report report) {
    this.book = book;
    this.languages = languages;
    this.hasMath = hasMath;
    this.workers = workers;
    this.report = report;
    languages.both().forEach(language -> files.put(language, list(language)));
    languages.both().forEach(language -> headings.put(language, new ArrayList<>()));
    languages.both().forEach(language -> sections.put(language, new ArrayList<>()));
    this.order =
        files(languages.original()).contains(SummaryOrder.NAME) ? listedOrder() : namedOrder();
  }

  /** The places of all sections. */
  ReadingOrder order() {
    return order;
  }

  /** The places of the segments in the files read so far. */
  SegmentPlaces places() {
    return places;
  }

  /** A file that was read. */
  record ReadFile(SectionFile file, String text, SectionText section, IncludedFiles included) {
    /** A writer of ids into this file. */
    IdWriter ids() {
      return new IdWriter(file, text, included);
    }
  }

  /**
   * Reads the texts of both languages. Notes of the translation have the ids of the original's, and
   * links between files are links to sections and segments. Files that cannot be read are reported
   * and left out.
   */
  BookTexts read() {
    List<SectionText> originals = read(languages.original());
    List<SectionText> translations = read(languages.translation());
    FileLinks.Resolved links =
        FileLinks.resolve(order, originals, LocalNotes.pair(originals, translations));
    return new BookTexts(links.originals(), links.translations(), links.broken());
  }

  /** Reads the texts of one language, whose notes have the labels of their files. */
  List<SectionText> read(Language language) {
    List<SectionText> texts = new ArrayList<>(headings.getOrDefault(language, List.of()));
    readFiles(language).forEach(file -> texts.add(file.section()));
    texts.sort(Comparator.comparingInt(positions()));
    return texts;
  }

  /** Reads the files of a language, as {@link #readFiles} does, in the order of the book. */
  List<ReadFile> readInOrder(Language language) {
    List<ReadFile> files = new ArrayList<>(readFiles(language));
    ToIntFunction<SectionText> positions = positions();
    files.sort(Comparator.comparingInt(file -> positions.applyAsInt(file.section())));
    return files;
  }

  /**
   * Reads the files of the translation in their own order, also those without an original. Those
   * that cannot be read are reported and left out.
   */
  List<ReadFile> readTranslations() {
    Language language = languages.translation();
    List<ReadFile> read = readInOrder(language);
    Set<String> known = new HashSet<>(included(language));
    known.add(path(language, SummaryOrder.NAME));
    read.forEach(file -> known.add(file.file().file()));
    // what both languages have, but do not list, is not part of the book
    files(languages.original()).forEach(file -> known.add(path(language, file)));
    List<SectionFile> strays = new ArrayList<>();
    for (String file : files(language)) {
      String path = path(language, file);
      if (!known.contains(path)) {
        String name = file.substring(0, file.length() - EXTENSION.length());
        Optional<String> title = Optional.of(name.substring(name.lastIndexOf('/') + 1));
        strays.add(
            new SectionFile(
                new SectionId("stray" + (strays.size() + 1)),
                Section.Kind.CHAPTER,
                name,
                language,
                path,
                title,
                true,
                hasMath));
      }
    }
    load(strays.stream().map(SectionFile::file).toList());
    PathOrder order = new PathOrder();
    for (Reading reading : workers.map(strays, this::read)) {
      report.addAll(reading.report());
      if (reading.file().isPresent()) {
        ReadFile stray = reading.file().get();
        int place = read.size();
        while (place > 0
            && order.compare(read.get(place - 1).section().path(), stray.section().path()) > 0) {
          place--;
        }
        read.add(place, stray);
      }
    }
    return read;
  }

  /** Whether a file of the translation has an original, or needs none. */
  boolean hasPlace(ReadFile file) {
    return order.places().stream().anyMatch(place -> place.path().equals(file.section().path()));
  }

  /** Whether the names of the files only number them. */
  boolean isNumbered() {
    return !files(languages.original()).contains(SummaryOrder.NAME);
  }

  /** The position of a text in the order of the book. */
  private ToIntFunction<SectionText> positions() {
    Map<String, Integer> positions = new HashMap<>();
    order.places().forEach(place -> positions.put(place.path(), positions.size()));
    return text -> positions.getOrDefault(text.path(), Integer.MAX_VALUE);
  }

  /** Reads the files of a language; those that cannot be read are reported and left out. */
  List<ReadFile> readFiles(Language language) {
    List<SectionFile> wanted = sections.getOrDefault(language, List.of());
    load(wanted.stream().map(SectionFile::file).toList());
    List<ReadFile> read = new ArrayList<>();
    for (Reading reading : workers.map(wanted, this::read)) {
      report.addAll(reading.report());
      reading.file().ifPresent(file -> places.add(file.section(), file.text()));
      reading.file().ifPresent(read::add);
    }
    return read;
  }

  /** The result of reading one file. */
  private record Reading(Optional<ReadFile> file, Report report) {}

  private Reading read(SectionFile file) {
    Loaded source = loaded(file.file());
    Report found = new Report();
    found.addAll(source.report());
    Optional<ReadFile> read =
        source
            .text()
            .flatMap(
                text ->
                    new SectionReader(this::loadIncluded, found)
                        .read(file, text)
                        .map(section -> new ReadFile(file, text, section, this::loadIncluded)));
    return new Reading(read, found);
  }

  /** Reads the texts of files that are not read yet. */
  private void load(List<String> paths) {
    List<String> wanted = paths.stream().filter(path -> !loaded.containsKey(path)).toList();
    List<Loaded> texts = workers.map(wanted, this::loadOne);
    for (int i = 0; i < wanted.size(); i++) {
      loaded.put(wanted.get(i), texts.get(i));
    }
  }

  private Loaded loadOne(String path) {
    Report found = new Report();
    return new Loaded(new TextFile(book, found).read(path, LIMIT), found);
  }

  private Loaded loaded(String path) {
    return loaded.computeIfAbsent(path, this::loadOne);
  }

  private Set<String> files(Language language) {
    return files.getOrDefault(language, Set.of());
  }

  private static String path(Language language, String file) {
    return "content/" + language + "/" + file;
  }

  private ReadingOrder namedOrder() {
    Set<String> wrong = new HashSet<>();
    Set<String> paths = new TreeSet<>();
    for (Language language : languages.both()) {
      List<String> unnamed = new ArrayList<>();
      for (String file : files(language)) {
        String path = file.substring(0, file.length() - EXTENSION.length());
        Optional<ReadingOrder.Place> place = NameOrder.place(path);
        if (place.isEmpty() && wrong.add(file)) {
          unnamed.add(file);
        }
        place
            .filter(it -> language.equals(languages.original()) || it.kind().isMatter())
            .ifPresent(it -> paths.add(path));
      }
      reportUnnamed(unnamed, language);
    }
    NameOrder names = new NameOrder(List.copyOf(paths));
    Language original = languages.original();
    for (String path : names.withoutOpening()) {
      String folder = path.substring(0, path.lastIndexOf('/'));
      report.add(
          Finding.of(
                  RuleId.SRC_001,
                  path(original, path + EXTENSION),
                  "there is no " + folder + "/index.md")
              .hint(
                  "write it with the heading of the chapter or part, and its own paragraphs if"
                      + " any"));
    }
    for (List<String> both : names.sameOpening()) {
      report.add(
          Finding.of(
                  RuleId.SRC_009,
                  path(original, both.get(1) + EXTENSION),
                  "this and " + both.get(0) + EXTENSION + " are the same chapter or section")
              .hint("keep one of the two files"));
    }
    for (Language language : languages.both()) {
      for (String file : files(language)) {
        NameOrder.place(file.substring(0, file.length() - EXTENSION.length()))
            .map(place -> section(place, file, language))
            .ifPresent(section -> addSection(section, language));
      }
    }
    return names.order();
  }

  private void addSection(SectionFile section, Language language) {
    sections.computeIfAbsent(language, it -> new ArrayList<>()).add(section);
  }

  private SectionFile section(ReadingOrder.Place place, String file, Language language) {
    return new SectionFile(
        place.id(),
        place.kind(),
        place.path(),
        language,
        path(language, file),
        Optional.empty(),
        false,
        hasMath);
  }

  private void reportUnnamed(List<String> unnamed, Language language) {
    if (unnamed.isEmpty()) {
      return;
    }
    String message =
        unnamed.size() == 1
            ? "the name of this file gives it no place in the book"
            : unnamed.size()
                + " files have names that give them no place in the book: "
                + SummaryOrder.names(unnamed);
    report.add(
        Finding.of(RuleId.SRC_004, path(language, unnamed.get(0)), message)
            .hint(NAMES_HINT + path(languages.original(), SummaryOrder.NAME)));
  }

  private ReadingOrder listedOrder() {
    Optional<SummaryOrder.Source> original = summary(languages.original());
    if (original.isEmpty()) {
      return new ReadingOrder(List.of());
    }
    Language other = languages.translation();
    Optional<SummaryOrder.Source> translation =
        files(other).contains(SummaryOrder.NAME) ? summary(other) : Optional.empty();
    SummaryOrder summary = new SummaryOrder(original.get(), translation, report).resolve();
    Map<String, String> prefixes = new HashMap<>();
    addPrefixes(summary.files(), languages.original(), prefixes);
    addPrefixes(summary.ownFiles(), other, prefixes);
    ReadingOrder result = summary.order(prefixes);
    Set<String> unlisted = summary.unlisted(included(summary.files(), languages.original()));
    Set<String> listed = new HashSet<>();
    for (ReadingOrder.Place place : result.places()) {
      place.file().ifPresent(listed::add);
      languages.both().forEach(language -> add(place, summary, language));
    }
    Set<String> known = new HashSet<>(unlisted);
    known.addAll(listed);
    known.addAll(summary.missing());
    known.addAll(summary.files());
    known.add(SummaryOrder.NAME);
    known.addAll(files(languages.original()));
    reportStrays(known, included(List.copyOf(listed), other));
    return result;
  }

  private Optional<SummaryOrder.Source> summary(Language language) {
    String path = path(language, SummaryOrder.NAME);
    Loaded source = loaded(path);
    report.addAll(source.report());
    return source
        .text()
        .flatMap(text -> SummaryReader.read(path, language, text, report))
        .map(read -> new SummaryOrder.Source(language, read, files(language)));
  }

  /** Adds the ids that files fix, by file. */
  private void addPrefixes(List<String> listed, Language language, Map<String, String> prefixes) {
    load(listed.stream().map(file -> path(language, file)).toList());
    for (String file : listed) {
      text(language, file)
          .flatMap(FilePrefix::ofTitle)
          .filter(id -> id.length() <= LONGEST_PREFIX)
          .ifPresent(id -> prefixes.put(file, id));
    }
    Set<String> taken = new HashSet<>(prefixes.values());
    for (String file : listed) {
      if (!prefixes.containsKey(file)) {
        text(language, file)
            .flatMap(FilePrefix::ofBlocks)
            .filter(id -> id.length() <= LONGEST_PREFIX && taken.add(id))
            .ifPresent(id -> prefixes.put(file, id));
      }
    }
  }

  private Optional<String> text(Language language, String file) {
    return loaded(path(language, file)).text();
  }

  /** The paths of the files of a language that other files of it include. */
  Set<String> included(Language language) {
    Set<String> included = new HashSet<>();
    included(List.copyOf(files(language)), language)
        .forEach(file -> included.add(path(language, file)));
    return included;
  }

  /** The files that these files include, and those that they include in turn. */
  private Set<String> included(List<String> from, Language language) {
    Set<String> included = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String file = open.pop();
      if (!files(language).contains(file)) {
        continue;
      }
      Matcher include = INCLUDE.matcher(text(language, file).orElse(""));
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      while (include.find()) {
        SummaryOrder.normal(folder + include.group(1)).filter(included::add).ifPresent(open::push);
      }
    }
    return included;
  }

  private void add(ReadingOrder.Place place, SummaryOrder summary, Language language) {
    Optional<String> title = summary.title(place.path(), language);
    if (place.file().isPresent()) {
      String file = place.file().get();
      if (files(language).contains(file)) {
        addSection(
            new SectionFile(
                place.id(),
                place.kind(),
                place.path(),
                language,
                path(language, file),
                title,
                true,
                hasMath),
            language);
      }
    } else if (title.isPresent()) {
      SectionText heading =
          new SectionText(
              place.id(),
              place.kind(),
              place.path(),
              language,
              new Phrase(language, List.of(new Inline.Text(title.get()))),
              List.of(),
              List.of(),
              summary.origin(place.path(), language).orElseThrow());
      headings.computeIfAbsent(language, it -> new ArrayList<>()).add(heading);
    }
  }

  /** Reports the translations that have no original, unless their originals are reported. */
  private void reportStrays(Set<String> known, Set<String> included) {
    Language language = languages.translation();
    for (String file : files(language)) {
      if (!known.contains(file) && !included.contains(file)) {
        report.add(
            Finding.of(RuleId.ALN_002, path(language, file), "the original has no file " + file)
                .hint(
                    "put a translation at the same path as its original, below content/"
                        + languages.original()
                        + "; list front and back matter of the translation's own before or after"
                        + " the chapters in "
                        + path(language, SummaryOrder.NAME)));
      }
    }
  }

  /** Loads a file that a text includes; faults are reported where it is included. */
  private IncludedFiles.Loaded loadIncluded(String path) {
    Report faults = new Report();
    try {
      return new TextFile(book, faults)
          .read(path, INCLUDED_LIMIT)
          .map(IncludedFiles.Loaded::of)
          .orElseGet(() -> IncludedFiles.Loaded.fault(faults.findings().get(0).message()));
    } catch (InvalidPathException e) {
      return IncludedFiles.Loaded.fault("this is not the name of a file");
    }
  }

  /** The Markdown files of a language, sorted. */
  private Set<String> list(Language language) {
    Path folder = book.resolve("content").resolve(language.tag());
    if (!Files.isDirectory(folder)) {
      report.add(
          Finding.of(RuleId.SRC_001, "content/" + language, "there is no such folder")
              .hint("book.yml names " + language + "; put its files into this folder"));
      return Set.of();
    }
    Set<String> found = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      for (Path path : (Iterable<Path>) walk.sorted()::iterator) {
        String name = Tree.slashed(folder.relativize(path));
        if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
          report.add(
              Finding.of(RuleId.SRC_002, path(language, name), "links to folders are not supported")
                  .hint("put the folder itself here"));
        } else if (Tree.isFolder(path) && !name.endsWith(EXTENSION)) {
          reportDepth(path, folder, language);
        } else if (CONTROL.matcher(name).find() && LIKE_MARKDOWN.matcher(name).find()) {
          report.add(
              Finding.of(
                      RuleId.SRC_004,
                      path(language, CONTROL.matcher(name).replaceAll("?")),
                      "the name of this file is not text")
                  .hint(
                      "rename it without control characters; if its name is right, set a locale"
                          + " with UTF-8, such as LC_ALL=C.UTF-8"));
        } else if (name.endsWith(EXTENSION)) {
          found.add(name);
        } else if (LIKE_MARKDOWN.matcher(name).find()) {
          report.add(
              Finding.of(RuleId.SRC_004, path(language, name), "the name of this file ends wrongly")
                  .hint("the names of a book's files end with .md"));
        }
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      report.add(
          Finding.of(
              RuleId.SRC_002,
              "content/" + language,
              "a folder in it cannot be read: " + e.getMessage()));
      return Set.of();
    }
  }

  private void reportDepth(Path path, Path folder, Language language) throws IOException {
    Path relative = folder.relativize(path);
    if (relative.getNameCount() == DEEPEST && !Tree.isEmpty(path)) {
      report.add(
          Finding.of(
                  RuleId.SRC_002,
                  path(language, Tree.slashed(relative)),
                  "folders are nested more than " + DEEPEST + " deep")
              .hint("nest them less"));
    }
  }
}
