package io.github.duizhao;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.duizhao.pairs.MeasurePage;
import io.github.duizhao.report.Rule;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes docs/rules.md: an index, the texts of every rule and a short example of each.
 *
 * <p>The example is the first finding of the rule's case {@code bad} whose line can be shown, after
 * that line. Files that are not plain text have no example, nor do very long lines.
 */
final class RulesPage {
  private static final int WIDTH = 100;
  private static final int LONGEST_LINE = 200;

  private static final Pattern FINDING = Pattern.compile("(\\S+):([0-9]+): .*");
  private static final Pattern ID = Pattern.compile("\\{#[a-z0-9-]+\\}");
  private static final String ORIGINAL = "content/zh-Hans/";
  private static final String TRANSLATION = "content/en/";

  /** The titles of {@link RuleId#group}. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("SRC", "Files"),
          Map.entry("CFG", "Configuration"),
          Map.entry("MRK", "Markdown"),
          Map.entry("ALN", "Original and translation"),
          Map.entry("LNG", "Languages"),
          Map.entry("TYP", "Typography"),
          Map.entry("NUM", "Numbers"),
          Map.entry("GLO", "Glossary"),
          Map.entry("LNK", "Links"),
          Map.entry("PIC", "Pictures"),
          Map.entry("FNT", "Fonts"),
          Map.entry("IMP", "Import"),
          Map.entry("STA", "Translation status"),
          Map.entry("APP", "Apparatus"),
          Map.entry("WVR", "Rule settings"),
          Map.entry("TPL", "Templates"),
          Map.entry("OUT", "Output"));

  private final Path cases;
  private final StringBuilder page = new StringBuilder();

  /** Creates a page with examples from a folder: {@code CASES/ALN-001/bad/…}. */
  RulesPage(Path cases) {
    this.cases = cases;
  }

  String write() throws IOException {
    page.append(
        """
        # Rules

        <!-- Generated: mvn test -Dtest=RulesPageTest -Dgolden.update=true -->

        The rules that `duizhao check`, `duizhao build` and `duizhao import` apply. Each problem is
        reported as a finding: file, line, rule, what is wrong and what to do. A finding has the
        severity of its rule unless `rules` in `book.yml` changes it, and `waivers` suppress single
        findings; see [configuration](configuration.md#rules-and-waivers). *Binding* rules can be
        neither waived nor lowered, because a book that breaks one cannot be published, or would be
        broken. The examples show the faulty line and the finding; where a translation is wrong, the
        line of the original comes first.

        The accuracy of the rules about texts is [measured](#how-good-the-rules-are).

        | rule | severity | finds |
        | --- | --- | --- |
        """);
    for (RuleId id : RuleId.values()) {
      if (isFirstOfGroup(id)) {
        page.append("| **%s** | | |\n".formatted(group(id)));
      }
      page.append("| [%s](#%s) ".formatted(id.text(), id.text().toLowerCase(Locale.ROOT)));
      page.append("| %s | %s |\n".formatted(severity(id), Rule.of(id).title()));
    }
    for (RuleId id : RuleId.values()) {
      if (isFirstOfGroup(id)) {
        page.append("\n## %s\n".formatted(group(id)));
      }
      section(Rule.of(id));
    }
    MeasurePage.ours().write().lines().forEach(line -> page.append(wrapped(line, "  ")));
    return page.toString();
  }

  private static boolean isFirstOfGroup(RuleId id) {
    return Arrays.stream(RuleId.values())
        .filter(it -> it.group().equals(id.group()))
        .findFirst()
        .equals(Optional.of(id));
  }

  private static String group(RuleId id) {
    return Optional.ofNullable(GROUPS.get(id.group()))
        .orElseThrow(() -> new IllegalStateException("no title for the group " + id.group()));
  }

  private static String severity(RuleId id) {
    return id.severity().word() + (id.isBinding() ? ", binding" : "");
  }

  private void section(Rule rule) throws IOException {
    page.append("\n### %s\n\n".formatted(rule.id().text()));
    String what =
        "**%s** (%s). %s".formatted(rule.title(), severity(rule.id()), rule.explanation());
    page.append(flowed(what + "\\"));
    page.append(flowed("*What to do:* " + rule.advice()));
    Path bad = cases.resolve(rule.id().text()).resolve("bad");
    if (Files.isDirectory(bad)) {
      example(bad).ifPresent(text -> page.append('\n').append(text));
    }
  }

  /** The first finding that can be shown, as an indented code block. */
  private static Optional<String> example(Path bad) throws IOException {
    for (String finding : Files.readAllLines(bad.resolve("findings.txt"))) {
      Matcher place = FINDING.matcher(finding);
      if (place.matches()) {
        String path = place.group(1);
        List<String> around = around(lines(bad.resolve(path)), Integer.parseInt(place.group(2)));
        if (!around.isEmpty()) {
          StringBuilder example = new StringBuilder();
          original(bad, path, around).ifPresent(line -> example.append(shown(line)));
          around.forEach(line -> example.append(shown(line)));
          return Optional.of(example + wrapped("    " + finding, "      "));
        }
      }
    }
    return Optional.empty();
  }

  /** The lines of a file, or none if it does not exist or is not plain text in UTF-8. */
  private static List<String> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      boolean plain =
          text.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
      return plain ? text.lines().toList() : List.of();
    } catch (CharacterCodingException e) {
      return List.of();
    }
  }

  /** The line and the one before it unless that is blank; none if one is too long. */
  private static List<String> around(List<String> lines, int number) {
    if (number > lines.size()) {
      return List.of();
    }
    boolean isFirst = number == 1 || lines.get(number - 2).isBlank();
    List<String> around = lines.subList(isFirst ? number - 1 : number - 2, number);
    return around.stream().allMatch(line -> line.length() <= LONGEST_LINE) ? around : List.of();
  }

  /** The original of a translation, if the case has it: the line with the same id. */
  private static Optional<String> original(Path bad, String path, List<String> translation)
      throws IOException {
    Matcher id = ID.matcher(String.join("\n", translation));
    if (!path.startsWith(TRANSLATION) || !id.find()) {
      return Optional.empty();
    }
    Path file = bad.resolve(ORIGINAL + path.substring(TRANSLATION.length()));
    return lines(file).stream().filter(line -> line.contains(id.group())).findFirst();
  }

  private static String shown(String line) {
    boolean fits = line.length() <= WIDTH - 4;
    return "    " + (fits ? line : line.substring(0, WIDTH - 6) + " …") + "\n";
  }

  /** Fills the lines of a paragraph. */
  private static String flowed(String paragraph) {
    return wrapped(paragraph.replace('\n', ' '), "");
  }

  /** Breaks a line that is too long and indents the rest. */
  private static String wrapped(String line, String indent) {
    StringBuilder text = new StringBuilder();
    String rest = line;
    while (fitting(rest) < rest.length()) {
      int space = rest.lastIndexOf(' ', fitting(rest));
      if (space <= indent.length()) {
        break;
      }
      text.append(rest, 0, space).append('\n');
      rest = indent + rest.substring(space + 1);
    }
    return text.append(rest).append('\n').toString();
  }

  /** How many characters of a line fit into {@link #WIDTH} columns; a wide character takes two. */
  private static int fitting(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      columns += Characters.isWide(line.charAt(i)) ? 2 : 1;
      if (columns > WIDTH) {
        return i;
      }
    }
    return line.length();
  }
}
