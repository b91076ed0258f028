package io.github.duizhao.app;

import io.github.duizhao.markdown.Summary;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Characters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order that the original's SUMMARY.md gives. Files can have any names. A part, or a draft with
 * entries below it, is a section without a file: only its heading exists, in SUMMARY.md.
 */
final class SummaryOrder {
  static final String NAME = "SUMMARY.md";

  /** Sections in each other; a section's id has a number for each. */
  private static final int DEEPEST = 10;

  private static final int MOST_NAMES = 3;
  private static final Pattern FOLDER_PAGE =
      Pattern.compile("(.*/)?(?:readme|index)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEB = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

  private final Report report;
  private List<Node> tree = List.of();

  /** Front and back matter that only the translation has. */
  private final List<Node> own = new ArrayList<>();

  private final Set<String> missing = new HashSet<>();

  private final List<ReadingOrder.Place> places = new ArrayList<>();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Set<String> pages = new HashSet<>();
  private SectionNumbers numbers = new SectionNumbers(new HashSet<>());

  /** A SUMMARY.md and the files next to it. */
  record Source(Language language, Summary summary, Set<String> files) {
    String path() {
      return "content/" + language + "/" + NAME;
    }
  }

  /** An entry that is a section, with the title that each SUMMARY.md gives it. */
  private static final class Node {
    private final Summary.Entry entry;
    private final Optional<String> file;
    private final int depth;
    private final boolean isInChapter;
    private final List<Node> children = new ArrayList<>();
    private Optional<Summary.Entry> translation = Optional.empty();

    Node(Summary.Entry entry, Optional<String> file, int depth, boolean isInChapter) {
      this.entry = entry;
      this.file = file;
      this.depth = depth;
      this.isInChapter = isInChapter;
    }
  }

  private final Source original;
  private final Optional<Source> translation;

  /**
   * The order of a book.
   *
   * @param translation the translation's own SUMMARY.md, if there is one
   */
  SummaryOrder(Source original, Optional<Source> translation, Report report) {
    this.original = original;
    this.translation = translation;
    this.report = report;
  }

  /** Finds the files of the entries, and reports what is wrong with them. */
  SummaryOrder resolve() {
    Resolver resolver = new Resolver(original, report);
    tree = resolver.resolve();
    missing.addAll(resolver.missing);
    translation.ifPresent(this::compare);
    return this;
  }

  /** The files that the original's SUMMARY.md lists but that do not exist. */
  Set<String> missing() {
    return missing;
  }

  /** The files of the original, in the order of the book. */
  List<String> files() {
    Set<String> files = new LinkedHashSet<>();
    flat(tree).forEach(node -> node.file.ifPresent(files::add));
    return List.copyOf(files);
  }

  /** The files that only the translation has. */
  List<String> ownFiles() {
    return own.stream().flatMap(node -> node.file.stream()).toList();
  }

  /**
   * The order.
   *
   * @param prefixes the ids that files fix, by file
   */
  ReadingOrder order(Map<String, String> prefixes) {
    numbers = new SectionNumbers(new HashSet<>(prefixes.values()));
    Stream.concat(flat(tree).stream(), own.stream())
        .forEach(node -> node.file.ifPresent(file -> pages.add(key(page(file)))));
    List<Node> all = new ArrayList<>(tree);
    own.stream().filter(node -> node.entry.role() == Summary.Role.SUFFIX).forEach(all::add);
    int firstOfBody = 0;
    while (firstOfBody < all.size() && all.get(firstOfBody).entry.role() == Summary.Role.PREFIX) {
      firstOfBody++;
    }
    List<Node> prefix =
        own.stream().filter(node -> node.entry.role() == Summary.Role.PREFIX).toList();
    all.addAll(firstOfBody, prefix);
    Map<String, Node> taken = new HashMap<>();
    for (Node node : all) {
      place(node, "c", "part", prefixes, taken);
    }
    return new ReadingOrder(places);
  }

  /** The title that a SUMMARY.md gives the section with this path. */
  Optional<String> title(String path, Language language) {
    return entry(path, language).map(Summary.Entry::title).filter(title -> !title.isEmpty());
  }

  /** The line of a SUMMARY.md with the section with this path. */
  Optional<Origin> origin(String path, Language language) {
    String file = "content/" + language + "/" + NAME;
    return entry(path, language).map(entry -> new Origin(file, entry.line()));
  }

  private Optional<Summary.Entry> entry(String path, Language language) {
    Optional<Node> node = Optional.ofNullable(nodes.get(path));
    return language.equals(original.language())
        ? node.filter(it -> !own.contains(it)).map(it -> it.entry)
        : node.flatMap(it -> own.contains(it) ? Optional.of(it.entry) : it.translation);
  }

  /**
   * Reports the files of the original that SUMMARY.md does not list, in one finding.
   *
   * @param included files that others include
   */
  Set<String> unlisted(Set<String> included) {
    Set<String> unlisted = new TreeSet<>(original.files());
    unlisted.removeAll(files());
    unlisted.removeAll(included);
    unlisted.remove(NAME);
    if (!unlisted.isEmpty()) {
      String first = unlisted.iterator().next();
      String message = "this file is not listed in " + NAME;
      if (unlisted.size() > 1) {
        message =
            "%d files are not listed in %s: %s".formatted(unlisted.size(), NAME, names(unlisted));
      }
      report.add(
          Finding.of(RuleId.SRC_007, "content/" + original.language() + "/" + first, message)
              .hint(
                  "list each file in "
                      + original.path()
                      + ", or remove it; the book leaves it out"));
    }
    return unlisted;
  }

  /** The first of these files, for a message about all of them. */
  static String names(Collection<String> files) {
    String first = String.join(", ", files.stream().limit(MOST_NAMES).toList());
    return first + (files.size() > MOST_NAMES ? " …" : "");
  }

  private void place(
      Node node, String stem, String parts, Map<String, String> prefixes, Map<String, Node> taken) {
    Section.Kind kind = kind(node);
    Optional<String> written = node.file.map(prefixes::get);
    String id =
        switch (kind) {
          case FRONT -> numbers.next("f", written);
          case BACK -> numbers.next("b", written);
          case PART -> numbers.next(parts, written);
          default -> numbers.next(stem, written);
        };
    String path = node.file.map(SummaryOrder::page).orElseGet(() -> free(heading(kind, id)));
    Node other = taken.putIfAbsent(key(path), node);
    if (other != null) {
      report.add(
          Finding.of(
                  RuleId.SRC_009,
                  "content/" + original.language() + "/" + node.file.orElse(NAME),
                  "its page %s.html is that of %s".formatted(path, other.file.orElse(NAME)))
              .hint("rename one of the two; names that differ only in case are the same"));
      return;
    }
    nodes.put(path, node);
    places.add(new ReadingOrder.Place(new SectionId(id), kind, path, node.file, node.depth));
    for (Node child : node.children) {
      boolean isPart = kind == Section.Kind.PART;
      place(child, isPart ? "c" : id + "-", isPart ? id + "-" : parts, prefixes, taken);
    }
  }

  private static Section.Kind kind(Node node) {
    return switch (node.entry.role()) {
      case PREFIX -> Section.Kind.FRONT;
      case SUFFIX -> Section.Kind.BACK;
      case PART -> Section.Kind.PART;
      case CHAPTER -> node.isInChapter ? Section.Kind.SECTION : Section.Kind.CHAPTER;
    };
  }

  /** The page of a section without a file: {@code part-1} for the part {@code part1}. */
  private static String heading(Section.Kind kind, String id) {
    String number = id.replaceFirst("^[a-z]+", "");
    return (kind == Section.Kind.PART ? "part-" : "chapter-") + number;
  }

  private String free(String path) {
    String free = path;
    for (int i = 2; !pages.add(key(free)); i++) {
      free = path + "-" + i;
    }
    return free;
  }

  /** The page of a file. The page {@code index} is the cover's. */
  private static String page(String file) {
    String path = file.substring(0, file.length() - ".md".length());
    Matcher folder = FOLDER_PAGE.matcher(path);
    if (!folder.matches()) {
      return path;
    } else if (folder.group(1) != null) {
      return folder.group(1) + "index";
    }
    return path.equalsIgnoreCase("index") ? "introduction" : path;
  }

  /** What is the same for names that some file systems do not distinguish. */
  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** A path without {@code .} and {@code ..}; empty if it leads out of the folder. */
  static Optional<String> normal(String path) {
    List<String> names = new ArrayList<>();
    if (path.startsWith("/")) {
      return Optional.empty();
    }
    for (String name : path.replaceAll("//+", "/").split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.remove(names.size() - 1);
      } else if (!name.equals(".")) {
        names.add(name);
      }
    }
    return Optional.of(String.join("/", names));
  }

  private static List<Node> flat(List<Node> nodes) {
    List<Node> flat = new ArrayList<>();
    for (Node node : nodes) {
      flat.add(node);
      flat.addAll(flat(node.children));
    }
    return flat;
  }

  /** Takes titles from the translation's SUMMARY.md, and reports what is wrong with it. */
  private void compare(Source source) {
    Set<String> known = new TreeSet<>(source.files());
    known.addAll(original.files());
    known.addAll(missing);
    Report found = new Report();
    Source extended = new Source(source.language(), source.summary(), known);
    List<Node> theirs = flat(new Resolver(extended, found).resolve());
    found.findings().stream()
        .filter(finding -> finding.rule() == RuleId.SRC_006)
        .forEach(this::reportUnknown);
    Set<String> listed = new HashSet<>(files());
    Map<String, Node> byFile = new HashMap<>();
    List<Node> headings = new ArrayList<>();
    List<Node> compared = new ArrayList<>();
    for (Node node : theirs) {
      node.file.ifPresentOrElse(file -> byFile.putIfAbsent(file, node), () -> headings.add(node));
      boolean isMatter =
          node.entry.role() == Summary.Role.PREFIX || node.entry.role() == Summary.Role.SUFFIX;
      // a file that only the translation has is its own front or back matter, or a stray
      boolean isAlone =
          node.file
              .filter(it -> !listed.contains(it) && !original.files().contains(it))
              .isPresent();
      if (!isAlone) {
        compared.add(node);
      } else if (isMatter) {
        own.add(node);
      }
    }
    int heading = 0;
    List<Node> ours = new ArrayList<>();
    for (Node node : flat(tree)) {
      Optional<Node> other =
          node.file.isPresent()
              ? node.file.map(byFile::get)
              : heading < headings.size() ? Optional.of(headings.get(heading++)) : Optional.empty();
      node.translation = other.map(it -> it.entry);
      // a file that is not translated need not be listed
      if (node.file.filter(it -> other.isEmpty() && !source.files().contains(it)).isEmpty()) {
        ours.add(node);
      }
    }
    if (missing.isEmpty()) {
      reportDifference(ours, compared, source);
    }
  }

  /** Reports an entry of the translation whose file neither language has. */
  private void reportUnknown(Finding missingFile) {
    missingFile
        .at()
        .ifPresent(
            at ->
                report.add(
                    Finding.of(RuleId.SRC_008, at, missingFile.message())
                        .hint("correct the path, or remove the entry")));
  }

  private void reportDifference(List<Node> ours, List<Node> theirs, Source source) {
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      Optional<Node> our = i < ours.size() ? Optional.of(ours.get(i)) : Optional.empty();
      Optional<Node> their = i < theirs.size() ? Optional.of(theirs.get(i)) : Optional.empty();
      if (our.isPresent() && their.isPresent() && isSame(our.get(), their.get())) {
        continue;
      }
      String message =
          their.map(it -> "here is " + describe(it)).orElse("the summary ends here")
              + ", but "
              + our.map(it -> original.path() + ":" + it.entry.line() + " has " + describe(it))
                  .orElse(original.path() + " has no more entries");
      int line =
          their.or(() -> theirs.stream().reduce((a, b) -> b)).map(it -> it.entry.line()).orElse(1);
      report.add(
          Finding.of(RuleId.SRC_008, new Origin(source.path(), line), message)
              .hint("list the same files in the same order and nesting; the original's is used"));
      return;
    }
  }

  private static boolean isSame(Node our, Node their) {
    return our.file.equals(their.file)
        && our.depth == their.depth
        && our.entry.role() == their.entry.role();
  }

  private static String describe(Node node) {
    String what = node.file.orElseGet(() -> "'" + Characters.excerpt(node.entry.title(), 60) + "'");
    return what + (node.depth == 0 ? "" : " on level " + (node.depth + 1));
  }

  /** Finds the files that the entries of one SUMMARY.md list. */
  private static final class Resolver {
    private final Source source;
    private final Report report;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> similar = new TreeMap<>();
    private final Map<String, Node> found = new LinkedHashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private boolean isTooDeep;

    Resolver(Source source, Report report) {
      this.source = source;
      this.report = report;
      for (String file : source.files()) {
        exact.put(Normalizer.normalize(file, Normalizer.Form.NFC), file);
        similar.put(key(file), file);
      }
    }

    List<Node> resolve() {
      return resolve(source.summary().entries(), 0, 0);
    }

    /**
     * The sections that entries are.
     *
     * @param chapters the number of chapters and sections among those that contain them
     */
    private List<Node> resolve(List<Summary.Entry> entries, int depth, int chapters) {
      List<Node> nodes = new ArrayList<>();
      for (Summary.Entry entry : entries) {
        Optional<String> file = entry.target().flatMap(target -> file(entry, target));
        Optional<Node> first = file.map(found::get);
        boolean isDeepest = depth >= DEEPEST;
        if (isDeepest && !entry.children().isEmpty()) {
          reportDepth(entry);
        }
        int inner = entry.role() == Summary.Role.PART ? 0 : 1;
        if (first.isPresent()) {
          reportRepeated(entry, file.get());
          int below = first.get().depth + 1;
          first.get().children.addAll(resolve(entry.children(), below, chapters + inner));
          continue;
        }
        Node node = new Node(entry, file, depth, chapters > 0);
        file.ifPresent(it -> found.put(it, node));
        List<Node> children =
            resolve(entry.children(), isDeepest ? depth : depth + 1, chapters + inner);
        if (file.isEmpty() && children.isEmpty()) {
          reportEmpty(entry);
          continue;
        }
        nodes.add(node);
        (isDeepest ? nodes : node.children).addAll(children);
      }
      return nodes;
    }

    private void reportDepth(Summary.Entry entry) {
      if (!isTooDeep) {
        isTooDeep = true;
        add(
            entry,
            "entries are nested more than " + (DEEPEST + 1) + " deep",
            "nest them less; deeper entries are put on the same level");
      }
    }

    private void reportRepeated(Summary.Entry entry, String file) {
      if (!entry.hasFragment() && repeated.add(file)) {
        add(entry, file + " is listed twice", "list each file once; the first entry is used");
      }
    }

    private void reportEmpty(Summary.Entry entry) {
      if (entry.target().isPresent()) {
        return;
      } else if (entry.title().contains("](")) {
        add(
            entry,
            quoted(entry) + " is not a link",
            "put angle brackets around a path with spaces, like [Title](<my file.md>)");
        return;
      }
      String what = entry.role() == Summary.Role.PART ? "part" : "draft";
      report.add(
          at(RuleId.SRC_008, entry, "the " + what + " " + quoted(entry) + " is left out")
              .hint("list a file in it when there is one")
              .severity(Severity.INFO));
    }

    private Optional<String> file(Summary.Entry entry, String target) {
      if (WEB.matcher(target).matches()) {
        report.add(
            at(RuleId.SRC_008, entry, quoted(entry) + " links to a web page and is left out")
                .hint("link to it in the text")
                .severity(Severity.INFO));
        return Optional.empty();
      }
      Optional<String> path = normal(target);
      Optional<String> file =
          path.map(it -> exact.get(Normalizer.normalize(it, Normalizer.Form.NFC)));
      if (file.filter(NAME::equals).isPresent()) {
        add(entry, NAME + " lists itself", "remove the entry");
        return Optional.empty();
      } else if (file.isEmpty()) {
        path.ifPresent(missing::add);
        reportMissing(entry, target, path);
        return Optional.empty();
      }
      return file;
    }

    private void reportMissing(Summary.Entry entry, String target, Optional<String> path) {
      String folder = "content/" + source.language();
      String shown = "'" + Characters.excerpt(target, 100) + "'";
      Finding finding;
      if (path.isEmpty()) {
        finding =
            at(RuleId.SRC_006, entry, shown + " is not in " + folder)
                .hint("put the file into " + folder + " and list it there");
      } else if (!path.get().endsWith(".md")) {
        finding =
            at(RuleId.SRC_006, entry, shown + " is not the name of a .md file")
                .hint("list a Markdown file, like 'guide/README.md'");
      } else {
        Optional<String> near = Optional.ofNullable(similar.get(key(path.get())));
        finding =
            at(RuleId.SRC_006, entry, "there is no file " + shown + " in " + folder)
                .hint(
                    near.map(it -> "there is " + it + "; upper and lower case count")
                        .orElse("write the file, or remove its entry"));
      }
      report.add(finding);
    }

    private void add(Summary.Entry entry, String message, String hint) {
      report.add(at(RuleId.SRC_008, entry, message).hint(hint));
    }

    private Finding at(RuleId rule, Summary.Entry entry, String message) {
      return Finding.of(rule, new Origin(source.path(), entry.line()), message);
    }

    private static String quoted(Summary.Entry entry) {
      return "'" + Characters.excerpt(entry.title(), 60) + "'";
    }
  }
}
