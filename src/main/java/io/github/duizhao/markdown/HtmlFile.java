package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the HTML in one file has in common: its anchors, and what was reported already. */
final class HtmlFile {
  /** The rules that words and numbers of markup break. */
  private static final Set<RuleId> CONSEQUENCES =
      Arrays.stream(RuleId.values())
          .filter(rule -> Set.of("TYP", "LNG", "NUM").contains(rule.group()))
          .collect(Collectors.toUnmodifiableSet());

  private static final String COMPONENT_HINT = "delete it, or write \\< for a literal '<'";
  private static final String LITERAL_HINT = "write \\< for a literal '<', or put code between `…`";

  /** More are not reported; a broken file could have thousands. */
  private static final int MOST_DROPPED = 20;

  private static final Set<String> GLOBAL = Set.of("id", "lang", "xml:lang");

  /** The attributes that are read, by element. */
  private static final Map<String, Set<String>> READ =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "title", "name")),
          Map.entry("abbr", Set.of("title")),
          Map.entry("acronym", Set.of("title")),
          Map.entry("img", Set.of("src", "alt", "title")),
          Map.entry("ol", Set.of("start")),
          Map.entry("td", Set.of("align", "scope")),
          Map.entry("th", Set.of("align", "scope")));

  /** Elements whose attributes say how they look, which is left to the theme. */
  private static final Set<String> UNREAD = Set.of("br", "hr", "col", "colgroup", "source");

  private final Leftovers leftovers = new Leftovers();
  private final Lines lines;
  private final Report report;
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, List<Tag>> unknown = new LinkedHashMap<>();
  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final List<String> pending = new ArrayList<>();

  HtmlFile(Lines lines, Report report) {
    this.lines = lines;
    this.report = report;
  }

  /** The markup of other programs in the file. */
  Leftovers leftovers() {
    return leftovers;
  }

  /** Reports what cannot be published of an element, and the attributes that are not read. */
  void check(HtmlNode.Element element) {
    Origin at = lines.at(element.offset());
    String refusal = HtmlElements.refusal(element.name());
    if (refusal != null) {
      refuse(at, "<" + element.name() + "> cannot be published", refusal);
      return;
    }
    boolean isRefused = false;
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      String name = attribute.getKey();
      if (name.startsWith("on") || isProgram(attribute.getValue())) {
        if (!isRefused) {
          refuse(
              at,
              "<" + element.name() + "> runs a program with '" + name + "'",
              "delete the attribute: a book cannot run programs");
        }
        isRefused = true;
      } else if (!isRead(element, name)) {
        dropped(name, element.offset());
      }
    }
  }

  private static boolean isRead(HtmlNode.Element element, String name) {
    if (name.equals("align")) {
      boolean isDefault = element.attribute("align").orElse("").equalsIgnoreCase("left");
      return isDefault || element.isCentered() || element.is("td", "th");
    } else if (name.equals("class")) {
      return element.is("pre", "code") && isSyntax(element.attribute("class").orElse(""));
    }
    return GLOBAL.contains(name)
        || UNREAD.contains(element.name())
        || READ.getOrDefault(element.name(), Set.of()).contains(name);
  }

  /** Whether a class names the language of code. */
  static boolean isSyntax(String cssClass) {
    return cssClass.startsWith("language-") || cssClass.startsWith("lang-");
  }

  /** Whether an address would run a program, such as {@code javascript:…}. */
  static boolean isProgram(String address) {
    String start = address.length() < 200 ? address : address.substring(0, 200);
    String plain = start.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return plain.startsWith("javascript:") || plain.startsWith("vbscript:");
  }

  private record Tag(String raw, int offset) {}

  /** Records a tag of an element that HTML does not have. */
  void unknown(HtmlToken tag, int offset) {
    unknown.computeIfAbsent(tag.name(), it -> new ArrayList<>()).add(new Tag(tag.raw(), offset));
  }

  /** Reports the tags that are printed as typed, each name once, and other leftover markup. */
  void reportLeftovers() {
    for (List<Tag> tags : unknown.values()) {
      List<Integer> offsets = tags.stream().map(Tag::offset).sorted().toList();
      String raw = tags.get(0).raw();
      boolean isComponent = raw.indexOf(' ') >= 0 || raw.endsWith("/>");
      printedAsTyped(raw, offsets, isComponent ? COMPONENT_HINT : LITERAL_HINT);
    }
    leftovers.report(this);
  }

  /**
   * Reports markup that is printed as typed, and folds what other rules find in it.
   *
   * @param markup the first that was found
   * @param offsets of all that is like it
   */
  void printedAsTyped(String markup, List<Integer> offsets, String hint) {
    int more = offsets.size() - 1;
    String others = more == 0 ? "" : ", like " + more + (more == 1 ? " other" : " others");
    report.add(
        Finding.of(
                RuleId.MRK_014,
                lines.at(offsets.get(0)),
                "'" + shorten(markup) + "' is printed as typed" + others)
            .hint(hint),
        // words are not code, and have their own faults
        markup.indexOf(' ') < 0 ? Set.of() : CONSEQUENCES,
        offsets.stream().map(lines::at).distinct().toList());
  }

  /** Reports markup that has no effect, or not the intended one. */
  void leftover(int offset, String message, String hint) {
    report.add(Finding.of(RuleId.MRK_014, lines.at(offset), message).hint(hint));
  }

  /** Reports something that cannot be published. */
  void refuse(int offset, String message, String hint) {
    refuse(lines.at(offset), message, hint);
  }

  private void refuse(Origin at, String message, String hint) {
    report.add(Finding.of(RuleId.MRK_001, at, message).hint(hint));
  }

  void tooDeep(int offset, int limit) {
    report.add(
        Finding.of(
            RuleId.MRK_008,
            lines.at(offset),
            "elements of HTML are nested more than " + limit + " deep"));
  }

  /** Records the ids of an element, which name the block that contains it or follows. */
  void anchor(HtmlNode.Element element) {
    element.attribute("id").filter(id -> !id.isBlank()).ifPresent(pending::add);
    if (element.is("a")) {
      element.attribute("name").filter(id -> !id.isBlank()).ifPresent(pending::add);
    }
  }

  /** Records an id that names the block that is read next, or the title. */
  void anchor(String id) {
    pending.add(id);
  }

  /** Reports attributes in Markdown, which are dropped, each the first time that it occurs. */
  void dropped(String attribute, int offset) {
    if (dropped.size() < MOST_DROPPED && dropped.add(attribute)) {
      report.add(
          Finding.of(
                  RuleId.MRK_013,
                  lines.at(offset),
                  "the attribute '" + shorten(attribute) + "' is dropped")
              .hint("say what it means with Markdown, or leave it to the theme"));
    }
  }

  /** Names a segment by the anchors recorded since the last one. */
  void settle(String segment) {
    pending.forEach(anchor -> anchors.putIfAbsent(anchor, segment));
    pending.clear();
  }

  /** The segment that each anchor is in, after the whole file has been read. */
  Map<String, String> anchors() {
    return anchors;
  }

  static String shorten(String markup) {
    return LiteralMarks.excerpt(markup);
  }
}
