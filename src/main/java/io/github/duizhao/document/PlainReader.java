package io.github.duizhao.document;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads plain text: with lines that are wrapped or not, with or without the header and license of
 * Project Gutenberg, with {@code _emphasis_} and footnotes as they are written there.
 */
final class PlainReader {
  private static final Pattern START =
      Pattern.compile("(?i)\\*\\*\\*\\s*START OF (?:THE|THIS) PROJECT GUTENBERG.*");
  private static final Pattern END =
      Pattern.compile("(?i)(\\*\\*\\*\\s*)?END OF (?:THE|THIS)? ?PROJECT GUTENBERG.*");
  private static final Pattern FIELD =
      Pattern.compile("(Title|Author|Translator|Language|Release Date|Release date): *(.+)");
  private static final Pattern BREAK = Pattern.compile("[\\s*⁂·•~—–_=#§-]{1,80}");
  private static final Pattern ILLUSTRATION =
      Pattern.compile("(?is)\\s*\\[(illustration|transcriber.?s note)s?\\b.*]\\s*");
  private static final Pattern NOTE =
      Pattern.compile("(?s)\\s*\\[(?:Footnote |Note )?([0-9]{1,4}|[A-Z]|\\*)(?::|])\\s*(.*?)\\s*");
  private static final Pattern REFERENCE = Pattern.compile("\\[([0-9]{1,4}|[A-Z]|\\*)]");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}\\.?|[0-9]{1,3}\\.?");
  private static final Pattern OTHER_HEADING =
      Pattern.compile(
          "(?iu)(?:(chapitre|kapitel|cap[ií]tulo|capitolo|hoofdstuk|глава|rozdzia[łl]|kapitola|fejezet|bölüm)"
              + "|(livre|teil|buch|band|parte|libro|partie|deel|часть|книга|cz[ęe]ść))"
              + "\\s+(?:[ivxlcdm0-9]+|[\\p{L}-]{2,16})\\b\\.?(?:[\\s.:—–-].*)?");
  private static final Pattern ORDINAL_HEADING =
      Pattern.compile("(?iu)[\\p{L}]{4,14}\\s+(kapitel|teil|buch|chapitre|partie|parte)\\.?");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "第\\s*[〇零一二三四五六七八九十百千两0-9０-９]+\\s*[回話话章卷部篇幕編编].{0,40}|제\\s*[0-9]+\\s*[장부편].{0,40}");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(prologue?|epilogue?|preface|foreword|introduction|afterword|conclusion|prolog|epilog|vorwort|nachwort|einleitung|préface|avant-propos|postface|pr[óo]logo|ep[íi]logo|prefacio|прeдисловие|пролог|эпилог|序|序言|序章|前言|后记|後記|引子|楔子|尾声|终章|あとがき|まえがき|はじめに)\\.?");
  private static final int LONGEST_HEADING = 90;

  private final Language language;
  private final Origin origin;
  private final Report report;
  private final List<TextDocument.Dropped> dropped = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private long markup;
  private int number;

  PlainReader(Language language, String name, Report report) {
    this.language = language;
    this.origin = new Origin(name, 1);
    this.report = report;
  }

  /** A run of lines between blank lines, and how many blank lines are before it. */
  private record Group(List<String> lines, int blank) {
    String text() {
      return String.join("\n", lines);
    }
  }

  /** Reads a text; empty if it is not text, for which the report has a finding. */
  Optional<TextDocument> read(String text) {
    int line = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      line += c == '\n' ? 1 : 0;
      boolean isAllowed =
          c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x1A;
      if (!isAllowed && !Characters.isText(c)) {
        report.add(
            Finding.of(
                    RuleId.SRC_002,
                    new Origin(origin.path(), line),
                    String.format(Locale.ROOT, "the character U+%04X is not text", c))
                .hint("remove it; if this is not a text file, convert it first"));
        return Optional.empty();
      }
    }
    List<String> lines =
        new ArrayList<>(
            text.replace("\u001A", "")
                .replace('\f', '\n')
                .replace('\u000B', '\n')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .lines()
                .toList());
    dropLicense(lines);
    List<Group> groups = groups(lines);
    boolean isWrapped = isWrapped(groups);
    if (!isWrapped) {
      groups = groups.stream().flatMap(PlainReader::single).toList();
    }
    Map<String, List<Phrase>> notes = new HashMap<>();
    List<Group> rest = new ArrayList<>();
    Set<String> references = references(groups);
    for (Group group : groups) {
      Matcher note = NOTE.matcher(group.text());
      if (ILLUSTRATION.matcher(group.text()).matches()) {
        addDropped("illustration", group.text());
      } else if (note.matches()
          && references.contains(note.group(1))
          && !notes.containsKey(key(note.group(1)))) {
        String body = note.group(2);
        if (group.text().contains("[Footnote") && body.endsWith("]")) {
          body = body.substring(0, body.length() - 1);
        }
        markup += HtmlNotes.count(group.text()) - HtmlNotes.count(body);
        notes.put(
            key(note.group(1)),
            List.of(
                new Phrase(language, inlines(joined(List.of(body.split("\n", -1))), Map.of()))));
      } else {
        rest.add(group);
      }
    }
    return Optional.of(document(rest, isWrapped, notes));
  }

  private static String key(String label) {
    return "n" + (label.equals("*") ? "x" : label.toLowerCase(Locale.ROOT));
  }

  private static Set<String> references(List<Group> groups) {
    Set<String> found = new HashSet<>();
    for (Group group : groups) {
      Matcher reference = REFERENCE.matcher(group.text());
      while (reference.find()) {
        if (reference.start() > 0) {
          found.add(reference.group(1));
        }
      }
    }
    return found;
  }

  private void addDropped(String what, String text) {
    long characters = HtmlNotes.count(text);
    if (characters > 0) {
      dropped.add(new TextDocument.Dropped(what, origin.path(), characters));
    }
  }

  private void dropLicense(List<String> lines) {
    int start = -1;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      if (start < 0 && START.matcher(lines.get(i).strip()).matches()) {
        start = i;
      } else if (start >= 0 && END.matcher(lines.get(i).strip()).matches()) {
        end = i;
        break;
      }
    }
    if (start < 0) {
      return;
    }
    String last = "";
    for (String line : lines.subList(0, start)) {
      Matcher field = FIELD.matcher(line.strip());
      if (field.matches()) {
        last = field.group(1);
        fields.put(last, field.group(2).strip());
      } else if (!line.isBlank() && line.startsWith(" ") && !last.isEmpty()) {
        fields.merge(last, line.strip(), (a, b) -> a + " " + b);
      } else {
        last = "";
      }
    }
    addDropped("Project Gutenberg header", String.join("\n", lines.subList(0, start + 1)));
    addDropped("Project Gutenberg license", String.join("\n", lines.subList(end, lines.size())));
    lines.subList(end, lines.size()).clear();
    lines.subList(0, start + 1).clear();
    while (!lines.isEmpty()
        && (lines.get(0).isBlank()
            || lines.get(0).matches("(?i)(produced by|e-text prepared by|this etext).*"))) {
      if (!lines.get(0).isBlank()) {
        addDropped("credits", lines.get(0));
      }
      lines.remove(0);
    }
  }

  private static List<Group> groups(List<String> lines) {
    List<Group> groups = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int blank = 1;
    int before = 1;
    for (String line : lines) {
      if (line.isBlank()) {
        if (!open.isEmpty()) {
          groups.add(new Group(List.copyOf(open), before));
          open.clear();
          blank = 0;
        }
        blank++;
      } else {
        if (open.isEmpty()) {
          before = blank;
        }
        open.add(line.stripTrailing());
        blank = 0;
      }
    }
    if (!open.isEmpty()) {
      groups.add(new Group(List.copyOf(open), before));
    }
    return groups;
  }

  private static Stream<Group> single(Group group) {
    List<Group> lines = new ArrayList<>();
    for (String line : group.lines()) {
      lines.add(new Group(List.of(line), lines.isEmpty() ? group.blank() : 0));
    }
    return lines.stream();
  }

  /**
   * Whether the lines of paragraphs are wrapped: most lines that another one follows are nearly as
   * long as the longest lines.
   */
  private static boolean isWrapped(List<Group> groups) {
    List<Integer> inner = new ArrayList<>();
    for (Group group : groups) {
      for (int i = 0; i + 1 < group.lines().size(); i++) {
        inner.add(width(group.lines().get(i)));
      }
    }
    if (inner.size() < 3 || inner.size() * 5 < groups.size()) {
      return false;
    }
    Collections.sort(inner);
    int usual = inner.get(inner.size() * 9 / 10);
    long near = inner.stream().filter(it -> it >= usual * 0.6).count();
    return usual <= 140 && near * 10 >= inner.size() * 6L;
  }

  private static int width(String line) {
    return line.codePoints().map(c -> Characters.isWide(c) ? 2 : 1).sum();
  }

  private String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String next = line.strip();
      if (text.length() > 0 && !next.isEmpty()) {
        int before = text.codePointBefore(text.length());
        boolean isWide = Characters.isWide(before) && Characters.isWide(next.codePointAt(0));
        boolean isDash = text.toString().endsWith("--") || before == '—';
        text.append(isWide || isDash ? "" : " ");
      }
      text.append(next);
    }
    return text.toString().replaceAll("[\\t\u3000 ]*\\t[\\t\u3000 ]*", " ").replaceAll("  +", " ");
  }

  private TextDocument document(
      List<Group> groups, boolean isWrapped, Map<String, List<Phrase>> notes) {
    List<Integer> levels = levels(groups);
    dropContents(groups, levels);
    ChapterBuilder builder = new ChapterBuilder(language, origin, notes);
    List<HtmlConverter.Piece> pieces = new ArrayList<>();
    int left = margin(groups);
    for (int k = 0; k < groups.size(); k++) {
      Group group = groups.get(k);
      int level = levels.get(k);
      Block block;
      if (level < 0) {
        continue;
      } else if (level > 0) {
        block = new Block.Heading(Math.max(2, level), segment(title(group), notes));
      } else if (BREAK.matcher(group.text()).matches()) {
        markup += HtmlNotes.count(group.text());
        block = new Block.Separator(origin);
      } else if (isWrapped && isVerse(group, left)) {
        block = verse(group, notes);
      } else {
        block = new Block.Paragraph(segment(joined(group.lines()), notes));
      }
      pieces.add(new HtmlConverter.Piece(block, level, Set.of()));
    }
    builder.add("", pieces);
    List<Chapter> chapters = builder.build(List.of(), title());
    dropped.addAll(builder.dropped());
    if (markup > 0) {
      dropped.add(new TextDocument.Dropped("markup", origin.path(), markup));
    }
    return new TextDocument(info(), chapters, List.of(), dropped);
  }

  private Optional<String> title() {
    return Optional.ofNullable(fields.get("Title"));
  }

  private DocumentInfo info() {
    return new DocumentInfo(
        title(),
        Optional.ofNullable(fields.get("Author")).stream().toList(),
        Optional.ofNullable(fields.get("Translator")).stream().toList(),
        Optional.empty(),
        Optional.<LocalDate>empty(),
        Optional.empty(),
        Optional.empty());
  }

  private String title(Group group) {
    StringBuilder title = new StringBuilder();
    for (String line : group.lines()) {
      if (title.length() > 0) {
        title.append(Titles.separator(title.toString(), language));
      }
      title.append(line.strip());
    }
    return title.toString().replaceAll("\\s+", " ");
  }

  private Segment segment(String text, Map<String, List<Phrase>> notes) {
    return new Segment(
        new SegmentId("x" + ++number),
        Bitext.of(new Phrase(language, inlines(text, notes))),
        origin);
  }

  /** The usual number of spaces before a line. */
  private static int margin(List<Group> groups) {
    Map<Integer, Integer> counts = new HashMap<>();
    groups.forEach(
        group ->
            counts.merge(indent(group.lines().get(group.lines().size() - 1)), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Whether lines are not wrapped where they end: all are indented, and short. */
  private static boolean isVerse(Group group, int margin) {
    return group.lines().size() > 1
        && group.lines().stream().allMatch(line -> indent(line) > margin + 1 && width(line) < 72);
  }

  private Block verse(Group group, Map<String, List<Phrase>> notes) {
    List<Inline> lines = new ArrayList<>();
    for (String line : group.lines()) {
      if (!lines.isEmpty()) {
        lines.add(new Inline.LineBreak());
      }
      lines.addAll(inlines(line.strip().replaceAll("\\s+", " "), notes));
    }
    return new Block.Verse(
        new Segment(new SegmentId("x" + ++number), Bitext.of(new Phrase(language, lines)), origin));
  }

  /** The level of each heading: 1 for parts, 2 for chapters; 0 for other text. */
  private List<Integer> levels(List<Group> groups) {
    List<Integer> levels = new ArrayList<>();
    for (Group group : groups) {
      levels.add(level(group));
    }
    boolean hasChapters = levels.stream().filter(level -> level == 2).count() > 1;
    if (!hasChapters && levels.stream().filter(level -> level == 1).count() < 2) {
      addNumbers(groups, levels);
    }
    return levels;
  }

  private static int level(Group group) {
    String first = group.lines().get(0).strip();
    if (group.lines().size() > 3
        || group.text().length() > 2 * LONGEST_HEADING
        || first.length() > LONGEST_HEADING) {
      return 0;
    }
    Optional<HeadingLabel> label = HeadingLabel.of(first);
    if (label.isPresent()) {
      HeadingLabel.Rank rank = label.get().rank();
      boolean isSentence = first.matches(".*[.。!?！？；;,，]$") && label.get().title().length() > 30;
      if (rank == HeadingLabel.Rank.PART) {
        return isSentence ? 0 : 1;
      } else if (rank == HeadingLabel.Rank.CHAPTER) {
        return isSentence ? 0 : 2;
      }
    }
    Matcher other = OTHER_HEADING.matcher(first);
    if (other.matches() && first.length() < 70) {
      return other.group(2) == null ? 2 : 1;
    }
    boolean isHeading =
        EAST_ASIAN.matcher(first).matches()
            || ORDINAL_HEADING.matcher(first).matches()
            || (group.lines().size() == 1 && NAMED.matcher(first).matches());
    return isHeading ? 2 : 0;
  }

  /** Lone numbers that count up are headings. */
  private static void addNumbers(List<Group> groups, List<Integer> levels) {
    int expected = 1;
    List<Integer> found = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      String first = groups.get(k).lines().get(0).strip();
      if (ROMAN.matcher(first).matches()
          && value(first) == expected
          && groups.get(k).lines().size() < 3) {
        found.add(k);
        expected++;
      }
    }
    if (found.size() > 1) {
      found.forEach(k -> levels.set(k, 2));
    }
  }

  private static int value(String numeral) {
    String plain = numeral.replace(".", "");
    if (Character.isDigit(plain.charAt(0))) {
      return Integer.parseInt(plain);
    }
    int value = 0;
    for (int i = 0; i < plain.length(); i++) {
      int digit = "IVXLC".indexOf(plain.charAt(i));
      int own = new int[] {1, 5, 10, 50, 100}[digit];
      int next = i + 1 < plain.length() ? "IVXLC".indexOf(plain.charAt(i + 1)) : -1;
      value += next > digit ? -own : own;
    }
    return value;
  }

  /** Removes a run of headings at the start that come again later: a table of contents. */
  private void dropContents(List<Group> groups, List<Integer> levels) {
    int first = 0;
    while (first < levels.size() && levels.get(first) == 0) {
      first++;
    }
    int end = first;
    while (end < levels.size() && levels.get(end) > 0) {
      end++;
    }
    if (end - first < 3) {
      return;
    }
    Set<String> later = new HashSet<>();
    for (int k = end; k < groups.size(); k++) {
      if (levels.get(k) > 0) {
        later.add(start(groups.get(k)));
      }
    }
    StringBuilder gone = new StringBuilder();
    int last = first;
    for (int k = first; k < end; k++) {
      if (later.contains(start(groups.get(k)))) {
        last = k + 1;
      }
    }
    for (int k = first; k < last; k++) {
      gone.append(groups.get(k).text());
      levels.set(k, -1);
    }
    addDropped("table of contents", gone.toString());
  }

  private static String start(Group group) {
    String first = group.lines().get(0).strip().toLowerCase(Locale.ROOT);
    return first.substring(0, Math.min(12, first.length()));
  }

  /** Text with {@code _emphasis_}, {@code =strong=} and references to notes. */
  private List<Inline> inlines(String text, Map<String, List<Phrase>> notes) {
    List<Inline> content = new ArrayList<>();
    int at = 0;
    Matcher mark =
        Pattern.compile("_(?=\\S)([^_]{1,2000}?)(?<=\\S)_(?!\\w)|\\[([0-9]{1,4}|[A-Z]|\\*)]")
            .matcher(text);
    while (mark.find()) {
      boolean isInWord =
          mark.start() > 0
              && mark.group(1) != null
              && Character.isLetterOrDigit(text.charAt(mark.start() - 1));
      boolean isNote = mark.group(2) != null && notes.containsKey(key(mark.group(2)));
      if (isInWord || (mark.group(2) != null && !isNote)) {
        continue;
      }
      if (mark.start() > at) {
        content.add(new Inline.Text(text.substring(at, mark.start())));
      }
      if (isNote) {
        markup += mark.group().length();
        content.add(new Inline.NoteRef(new NoteId(key(mark.group(2)))));
      } else {
        markup += 2;
        content.add(new Inline.Emphasis(List.of(new Inline.Text(mark.group(1)))));
      }
      at = mark.end();
    }
    if (at < text.length()) {
      content.add(new Inline.Text(text.substring(at)));
    }
    return content.stream().map(PlainReader::cleaned).toList();
  }

  private static Inline cleaned(Inline inline) {
    return inline instanceof Inline.Text text
        ? new Inline.Text(HtmlConverter.clean(text.value()))
        : inline;
  }
}
