package io.github.duizhao.app;

import io.github.duizhao.alignment.PathOrder;
import io.github.duizhao.file.TextFile;
import io.github.duizhao.markdown.IncludedFiles;
import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown files of one book: {@code content/LANGUAGE/…}, in the book's order. */
final class ContentFolder {
  private static final int LIMIT = 16 << 20;

  /** Included files are read once for each file that includes them. */
  private static final int INCLUDED_LIMIT = 1 << 20;

  /** Deeper than any file of a book; files at this depth are reported, not ignored. */
  private static final int DEEPEST = 16;

  private static final Pattern LIKE_MARKDOWN =
      Pattern.compile("\\.(md|markdown|mdown|mkd)$", Pattern.CASE_INSENSITIVE);
  private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern MATTER =
      Pattern.compile("(front|back)-([0-9]{1,6})(?:-" + NAME + ")?");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:(part)-([0-9]{1,6})/)?"
              + "(?:chapter-([0-9]{1,6})/(?:index|section-([0-9]{1,6}))|index)");

  private final Path book;
  private final Report report;
  private final SegmentPlaces places = new SegmentPlaces();

  ContentFolder(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /** The places of the segments in the files read so far. */
  SegmentPlaces places() {
    return places;
  }

  /** Reads the files of a language; those that cannot be read are reported and left out. */
  List<SectionText> read(Language language, Workers workers) {
    List<SectionFile> files =
        paths(language).stream().flatMap(path -> identify(path, language).stream()).toList();
    List<SectionText> texts = new ArrayList<>();
    for (Reading reading : workers.map(files, this::read)) {
      report.addAll(reading.report());
      reading.section().ifPresent(section -> places.add(section, reading.text()));
      reading.section().ifPresent(texts::add);
    }
    return texts;
  }

  /** The result of reading one file. */
  private record Reading(String text, Optional<SectionText> section, Report report) {}

  private Reading read(SectionFile file) {
    Report found = new Report();
    Optional<String> text = new TextFile(book, found).read(file.file(), LIMIT);
    Optional<SectionText> section =
        text.flatMap(content -> new SectionReader(this::load, found).read(file, content));
    return new Reading(text.orElse(""), section, found);
  }

  /** Loads a file that a text includes; faults are reported where it is included. */
  private IncludedFiles.Loaded load(String path) {
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

  /** The paths of the files of a language, without extension, in the order of the book. */
  private List<String> paths(Language language) {
    Path folder = book.resolve("content").resolve(language.tag());
    if (!Files.isDirectory(folder)) {
      report.add(
          Finding.of(RuleId.SRC_001, "content/" + language, "there is no such folder")
              .hint("book.yml names " + language + "; put its files into this folder"));
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      for (Path path : (Iterable<Path>) walk.sorted()::iterator) {
        String name = Tree.slashed(folder.relativize(path));
        if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
          report.add(
              Finding.of(RuleId.SRC_002, file(language, name), "links to folders are not supported")
                  .hint("put the folder itself here"));
        } else if (name.endsWith(".md")) {
          paths.add(name.substring(0, name.length() - ".md".length()));
        } else if (LIKE_MARKDOWN.matcher(name).find()) {
          report.add(wrongName(file(language, name)));
        }
      }
      paths.sort(new PathOrder());
      return paths;
    } catch (IOException | UncheckedIOException e) {
      report.add(
          Finding.of(
              RuleId.SRC_002,
              "content/" + language,
              "a folder in it cannot be read: " + e.getMessage()));
      return List.of();
    }
  }

  private Optional<SectionFile> identify(String path, Language language) {
    String file = file(language, path + ".md");
    Matcher matter = MATTER.matcher(path);
    if (matter.matches()) {
      Section.Kind kind = matter.group(1).equals("front") ? Section.Kind.FRONT : Section.Kind.BACK;
      String id = matter.group(1).charAt(0) + number(matter.group(2));
      return Optional.of(new SectionFile(new SectionId(id), kind, path, language, file));
    }
    Matcher body = BODY.matcher(path);
    if (!body.matches() || path.equals("index")) {
      report.add(wrongName(file));
      return Optional.empty();
    }
    return Optional.of(body(body, path, language, file));
  }

  private static SectionFile body(Matcher body, String path, Language language, String file) {
    if (body.group(3) == null) {
      SectionId id = new SectionId("part" + number(body.group(2)));
      return new SectionFile(id, Section.Kind.PART, path, language, file);
    }
    String chapter = "c" + number(body.group(3));
    return body.group(4) == null
        ? new SectionFile(new SectionId(chapter), Section.Kind.CHAPTER, path, language, file)
        : new SectionFile(
            new SectionId(chapter + "-" + number(body.group(4))),
            Section.Kind.SECTION,
            path,
            language,
            file);
  }

  private static String file(Language language, String path) {
    return "content/" + language + "/" + path;
  }

  private static Finding wrongName(String file) {
    return Finding.of(RuleId.SRC_004, file, "a book cannot have a file with this name")
        .hint(
            "use a name such as front-01-NAME.md, chapter-01/index.md, chapter-01/section-01.md,"
                + " part-01/chapter-01/… or back-01-NAME.md; NAME has lowercase letters a to z,"
                + " digits and hyphens");
  }

  private static String number(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }
}
