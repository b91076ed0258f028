package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the commands of mdBook that include other files by their text: {@code {{#include
 * file:2:10}}}, {@code {{#include file:anchor}}}, {@code {{#rustdoc_include …}}} and {@code
 * {{#playground …}}}. {@code {{#title …}}} is removed. A command after a backslash is text.
 */
final class Includes {
  /** As in mdBook. */
  private static final int MAX_DEPTH = 10;

  private static final int MAX_FILES = 2000;
  private static final int MAX_LENGTH = 16 << 20;

  private static final Pattern COMMAND =
      Pattern.compile(
          "(\\\\?)\\{\\{\\s{0,9}#(include|rustdoc_include|playground|playpen|title)\\s"
              + "([^}\\n]{1,1000})}}");

  private static final Pattern ANCHOR = Pattern.compile("ANCHOR:\\s*([\\w-]+)");
  private static final Pattern ANCHOR_END = Pattern.compile("ANCHOR_END:\\s*([\\w-]+)");
  private static final String HINT =
      "write a path from this file to a file in the book's folder, or \\{{ for literal braces";

  private final IncludedFiles files;
  private final Report report;
  private final Map<String, Optional<SourceFile>> loaded = new HashMap<>();
  private final Deque<String> including = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Lines.Piece> pieces = new ArrayList<>();
  private int count;
  private boolean isFull;

  private Includes(IncludedFiles files, Report report) {
    this.files = files;
    this.report = report;
  }

  /** A file whose text, or part of it, is read. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record SourceFile(String path, String text, int[] lines) {
    static SourceFile of(String path, String text) {
      return new SourceFile(path, text, Lines.starts(text));
    }

    Origin at(int offset) {
      int line = Arrays.binarySearch(lines, offset);
      return new Origin(path, line >= 0 ? line + 1 : -line - 1);
    }

    /** The number of lines, of which the last may have no line end. */
    int count() {
      return text.isEmpty() || text.endsWith("\n") ? lines.length - 1 : lines.length;
    }

    int start(int line) {
      return line < lines.length ? lines[line] : text.length();
    }

    String line(int line) {
      return text.substring(start(line), start(line + 1));
    }
  }

  /**
   * A text with what it includes.
   *
   * @param lines finds the file and line of each part of the text
   */
  record Expanded(String text, Lines lines) {}

  /**
   * Includes files.
   *
   * @param path of the Markdown file, relative to the book's folder
   * @param text of the Markdown file, with LF line ends
   */
  static Expanded expand(String path, String text, IncludedFiles files, Report report) {
    if (!text.contains("{{")) {
      return new Expanded(text, new Lines(path, text));
    }
    Includes includes = new Includes(files, report);
    includes.including.push(path);
    SourceFile file = SourceFile.of(path, text);
    includes.append(file, 0, text.length(), true);
    return includes.pieces.isEmpty()
        ? new Expanded(text, new Lines(path, text))
        : new Expanded(includes.text.toString(), new Lines(includes.pieces));
  }

  /** Adds a part of a file with what it includes. */
  private void append(SourceFile file, int from, int to, boolean isOwn) {
    Matcher command = COMMAND.matcher(file.text()).region(from, to);
    int done = from;
    while (!isFull && command.find()) {
      if (!command.group(1).isEmpty()) {
        continue;
      }
      int before = text.length();
      add(file, done, command.start(), isOwn);
      if (run(file, command)) {
        done = command.end();
      } else {
        // as typed
        done = command.start();
      }
      if (text.length() - before > MAX_LENGTH || text.length() > MAX_LENGTH) {
        fault(file.at(command.start()), "the included files are too long");
        isFull = true;
      }
    }
    add(file, done, to, isOwn);
  }

  private void add(SourceFile file, int from, int to, boolean isOwn) {
    if (to > from) {
      text.append(file.text(), from, to);
      pieces.add(new Lines.Piece(file.path(), from, to - from, file.lines(), isOwn, false));
    }
  }

  /** Adds text that is in no file. */
  private void addMade(String made, SourceFile file, int at) {
    text.append(made);
    pieces.add(new Lines.Piece(file.path(), at, made.length(), file.lines(), false, true));
  }

  /** Runs a command; returns false if it has no effect. */
  private boolean run(SourceFile file, Matcher command) {
    if (command.group(2).equals("title")) {
      return true;
    }
    Origin at = file.at(command.start());
    String[] target = command.group(3).strip().split("\\s", 2)[0].split(":", -1);
    Optional<String> path = resolve(file.path(), target[0]);
    if (path.isEmpty()) {
      fault(at, "'" + LiteralMarks.excerpt(target[0]) + "' is outside the book's folder");
      return false;
    } else if (including.contains(path.get())) {
      fault(at, "'" + target[0] + "' includes itself");
      return false;
    } else if (including.size() > MAX_DEPTH) {
      fault(at, "files include each other more than " + MAX_DEPTH + " deep");
      return false;
    }
    count++;
    if (count > MAX_FILES) {
      fault(at, "more than " + MAX_FILES + " files are included");
      isFull = true;
      return false;
    }
    Optional<SourceFile> included = load(path.get(), at, target[0]);
    if (included.isEmpty()) {
      return false;
    }
    boolean isCode = command.group(2).startsWith("play");
    List<int[]> parts = isCode ? all(included.get()) : parts(included.get(), target, at);
    if (parts == null) {
      return false;
    }
    including.push(path.get());
    if (isCode) {
      String fence = fence(included.get().text());
      addMade(fence + "rust\n", file, command.start());
      addParts(included.get(), parts);
      addMade("\n" + fence, file, command.start());
    } else {
      addParts(included.get(), parts);
    }
    including.pop();
    return true;
  }

  /** Adds lines of a file, without the last line end. */
  private void addParts(SourceFile file, List<int[]> parts) {
    for (int i = 0; i < parts.size(); i++) {
      int from = file.start(parts.get(i)[0]);
      int to = file.start(parts.get(i)[1]);
      boolean isLast = i == parts.size() - 1;
      append(file, from, isLast && to > from && endsLine(file.text(), to) ? to - 1 : to, false);
    }
  }

  private static boolean endsLine(String text, int end) {
    return text.charAt(end - 1) == '\n';
  }

  private static String fence(String code) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence;
  }

  private Optional<SourceFile> load(String path, Origin at, String written) {
    Optional<SourceFile> known = loaded.get(path);
    if (known != null) {
      if (known.isEmpty()) {
        fault(at, "'" + written + "' cannot be included");
      }
      return known;
    }
    IncludedFiles.Loaded found = files.load(path);
    if (found.text().isEmpty()) {
      fault(at, "'" + LiteralMarks.excerpt(written) + "' cannot be included: " + found.fault());
    }
    Optional<SourceFile> file =
        found.text().map(content -> SourceFile.of(path, TextGuard.check(path, content, report)));
    loaded.put(path, file);
    return file;
  }

  /** The path of a file relative to the book's folder; empty if it is outside. */
  private static Optional<String> resolve(String from, String target) {
    if (target.isEmpty() || target.startsWith("/") || target.contains("\\")) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(from.split("/", -1)));
    names.remove(names.size() - 1);
    for (String name : target.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
  }

  private static List<int[]> all(SourceFile file) {
    return List.of(new int[] {0, file.count()});
  }

  /** The ranges of lines that a target names, or null if the file does not have them. */
  private @Nullable List<int[]> parts(SourceFile file, String[] target, Origin at) {
    if (target.length == 1) {
      return all(file);
    }
    String first = target[1];
    if (!first.isEmpty() && !isNumber(first)) {
      return anchored(file, first, at);
    }
    int start = first.isEmpty() ? 0 : Math.max(0, Integer.parseInt(first) - 1);
    int end = first.isEmpty() || target.length > 2 ? file.count() : start + 1;
    if (target.length > 2 && isNumber(target[2])) {
      end = Math.min(end, Integer.parseInt(target[2]));
    }
    if (start >= file.count() && file.count() > 0) {
      fault(at, "'" + target[0] + "' has only " + file.count() + " lines");
      return null;
    }
    return List.of(new int[] {start, Math.max(start, Math.min(end, file.count()))});
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }

  /** The lines between the comments that begin and end a part, without such comments. */
  private @Nullable List<int[]> anchored(SourceFile file, String name, Origin at) {
    List<int[]> parts = new ArrayList<>();
    boolean isInside = false;
    boolean isEnded = false;
    for (int i = 0; i < file.count() && !isEnded; i++) {
      String line = file.line(i);
      Matcher start = ANCHOR.matcher(line);
      Matcher end = ANCHOR_END.matcher(line);
      if (!isInside) {
        isInside = start.find() && start.group(1).equals(name);
      } else if (end.find()) {
        isEnded = end.group(1).equals(name);
      } else if (!start.find()) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last)[1] == i) {
          parts.get(last)[1] = i + 1;
        } else {
          parts.add(new int[] {i, i + 1});
        }
      }
    }
    if (!isInside) {
      fault(at, "'" + file.path() + "' has no 'ANCHOR: " + LiteralMarks.excerpt(name) + "'");
      return null;
    }
    // without an end, the part goes to the end of the file, as in mdBook
    return parts;
  }

  private void fault(Origin at, String message) {
    report.add(Finding.of(RuleId.MRK_016, at, message).hint(HINT));
  }

  /** Whether a text has a command of this kind at an index. */
  static boolean isCommand(CharSequence text, int index) {
    return COMMAND.matcher(text).region(index, text.length()).lookingAt();
  }
}
