package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.text.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a SUMMARY.md in the form that mdBook and HonKit use: a title, links before the chapters,
 * headings of parts, nested lists of links, links after the chapters. Separators are ignored.
 */
public final class SummaryReader {
  private static final int LONGEST_TITLE = 1000;
  private static final int DEEPEST_LIST = 60;

  private final Report report;
  private final Lines lines;
  private final InlineReader inlines;
  private final List<Draft> top = new ArrayList<>();

  /** The parts that are open, the innermost last. */
  private final List<Draft> parts = new ArrayList<>();

  private boolean isTitled;

  /** An entry whose children are not complete yet. */
  private static final class Draft {
    private final Summary.Role role;
    private final String title;
    private final Target target;
    private final int line;
    private final int level;
    private final List<Draft> children = new ArrayList<>();

    Draft(Summary.Role role, String title, Target target, int line, int level) {
      this.role = role;
      this.title = title;
      this.target = target;
      this.line = line;
      this.level = level;
    }

    Summary.Entry entry() {
      return new Summary.Entry(
          role,
          title,
          target.file(),
          target.hasFragment(),
          line,
          children.stream().map(Draft::entry).toList());
    }
  }

  /** The target of a link. */
  private record Target(Optional<String> file, boolean hasFragment) {
    static final Target NONE = new Target(Optional.empty(), false);
  }

  private SummaryReader(String file, Language language, String text, Document document, Report to) {
    this.report = to;
    this.lines = new Lines(file, text);
    // what the texts of links contain is reported where it is part of the book
    Report ignored = new Report();
    FootnoteReader notes = new FootnoteReader(document, new SectionId("summary"), lines, ignored);
    HtmlFile html = new HtmlFile(lines, ignored);
    this.inlines = InlineReader.ofText(language, Parsers.of(false), lines, notes, html, ignored);
  }

  /**
   * Reads the text of a SUMMARY.md.
   *
   * @param file its path, for findings
   * @return empty if it is nested too deeply or has no entry, for which the report has the reason
   */
  public static Optional<Summary> read(String file, Language language, String text, Report report) {
    String clean = TextGuard.check(file, text, report);
    Optional<Finding> refusal = refusal(file, clean);
    if (refusal.isPresent()) {
      report.add(refusal.get());
      return Optional.empty();
    }
    Document document = Parsers.of(false).file(clean);
    SummaryReader reader = new SummaryReader(file, language, clean, document, report);
    reader.readAll(document);
    if (reader.top.stream().noneMatch(SummaryReader::hasTarget)) {
      report.add(
          Finding.of(RuleId.SRC_008, file, "there is no link to a file of the book")
              .hint("list the files in their order, like '- [Title](file.md)'")
              .severity(Severity.ERROR));
      return Optional.empty();
    }
    return Optional.of(new Summary(reader.top.stream().map(Draft::entry).toList()));
  }

  /** The first line that would take the parser too long. Each line of a list is a text. */
  private static Optional<Finding> refusal(String file, String text) {
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      Report found = new Report();
      if (!new NestingGuard(new Lines(file, all.get(i)), found).allows(all.get(i))) {
        Finding finding = found.findings().get(0);
        return Optional.of(Finding.of(finding.rule(), new Origin(file, i + 1), finding.message()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasTarget(Draft draft) {
    return draft.target.file().isPresent() || draft.children.stream().anyMatch(it -> hasTarget(it));
  }

  private void readAll(Document document) {
    int firstList = Integer.MAX_VALUE;
    int lastList = -1;
    List<Node> nodes = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof ListBlock) {
        firstList = Math.min(firstList, i);
        lastList = i;
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof ListBlock list) {
        siblings().addAll(items(list, 1));
      } else if (node instanceof Paragraph paragraph) {
        boolean isPrefix = i < firstList && parts.isEmpty() && lastList >= 0;
        boolean isSuffix = i > lastList && lastList >= 0;
        links(
            paragraph,
            isPrefix ? Summary.Role.PREFIX : isSuffix ? Summary.Role.SUFFIX : Summary.Role.CHAPTER);
      }
    }
  }

  /** The first heading is the title if it is of level 1 and nothing is before it. */
  private void heading(Heading heading) {
    boolean isTitle = !isTitled && top.isEmpty() && heading.getLevel() == 1;
    isTitled = true;
    if (isTitle) {
      return;
    }
    while (!parts.isEmpty() && parts.get(parts.size() - 1).level >= heading.getLevel()) {
      parts.remove(parts.size() - 1);
    }
    String title = plain(TrailingId.of(inlines.read(heading)).content());
    Draft part =
        new Draft(Summary.Role.PART, title, Target.NONE, line(heading), heading.getLevel());
    siblings().add(part);
    parts.add(part);
  }

  private List<Draft> siblings() {
    return parts.isEmpty() ? top : parts.get(parts.size() - 1).children;
  }

  private void links(Paragraph paragraph, Summary.Role role) {
    for (Link link : links(paragraph)) {
      Draft entry = new Draft(role, title(link), target(link), line(link), 0);
      (role == Summary.Role.CHAPTER ? siblings() : top).add(entry);
    }
  }

  private List<Draft> items(ListBlock list, int depth) {
    List<Draft> entries = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Draft> entry = Optional.empty();
      for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof ListBlock inner && depth < DEEPEST_LIST) {
          List<Draft> children = items(inner, depth + 1);
          entry.map(it -> it.children).orElse(entries).addAll(children);
        } else if (entry.isEmpty()) {
          entry = Optional.of(item(node));
          entries.add(entry.get());
        }
      }
    }
    return entries;
  }

  /** The entry of an item: its first link, or a draft if there is none. */
  private Draft item(Node text) {
    List<Link> links = links(text);
    if (links.isEmpty()) {
      String title = plain(inlines.read(text));
      return new Draft(Summary.Role.CHAPTER, title, Target.NONE, line(text), 0);
    }
    Link first = links.get(0);
    if (links.size() > 1) {
      report.add(
          Finding.of(RuleId.SRC_008, lines.at(text.getStartOffset()), "an entry has several links")
              .hint("write each link as an item of its own; only the first is used"));
    }
    return new Draft(Summary.Role.CHAPTER, title(first), target(first), line(text), 0);
  }

  private static List<Link> links(Node parent) {
    List<Link> links = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link link) {
        links.add(link);
      } else {
        links.addAll(links(node));
      }
    }
    return links;
  }

  private String title(Link link) {
    return plain(inlines.read(link));
  }

  private static String plain(List<Inline> content) {
    String text = Inline.plainText(content).strip().replaceAll("\\s+", " ");
    return text.length() > LONGEST_TITLE ? Characters.excerpt(text, LONGEST_TITLE) : text;
  }

  private int line(Node node) {
    return lines.at(node.getStartOffset()).line();
  }

  /** The file that a link leads to, for example {@code my file.md} for {@code ./my%20file.md#a}. */
  private static Target target(Link link) {
    String url = link.getUrl().unescape().strip();
    int fragment = url.indexOf('#');
    String path = fragment < 0 ? url : url.substring(0, fragment);
    return new Target(Optional.of(decode(path)).filter(it -> !it.isEmpty()), fragment >= 0);
  }

  /** The path with its percent escapes decoded, or as it is if they are not valid UTF-8. */
  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded.put((byte) (high * 16 + low));
        i += 2;
      } else {
        decoded.put(bytes[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
    } catch (CharacterCodingException e) {
      return path;
    }
  }
}
