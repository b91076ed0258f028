package io.github.duizhao.markdown;

import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Iterator;
import java.util.Optional;

/**
 * Rejects text that would take the parser too long, because it has deeper nesting or more marks in
 * a paragraph than any real text.
 */
final class NestingGuard {
  private static final int MAX_BLOCKS = 50;
  private static final int MAX_INDENT = 200;
  private static final int MAX_CODE_MARKS = 1000;
  private static final int MAX_LINKS = 1000;
  private static final int MAX_STARS = 5000;
  private static final int MAX_COLUMNS = 500;
  private static final int MAX_STARS_TOGETHER = 200;

  private final Lines places;
  private final Report report;
  private int codeMarks;
  private int links;
  private int stars;

  NestingGuard(Lines places, Report report) {
    this.places = places;
    this.report = report;
  }

  /** Whether the text can be parsed; if not, adds a finding. */
  boolean allows(String text) {
    int offset = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      int start = offset;
      offset += line.length() + 1;
      boolean blank = line.isBlank();
      codeMarks = blank ? 0 : codeMarks + runs(line, '`', '`');
      stars = blank ? 0 : stars + runs(line, '*', '_') + count(line, "~~");
      links = blank ? 0 : links + count(line, "](");
      Optional<Finding> fault =
          nesting(line)
              .map(message -> Finding.of(RuleId.MRK_008, places.at(start), message))
              .or(
                  () ->
                      excess(line)
                          .map(message -> Finding.of(RuleId.MRK_012, places.at(start), message))
                          .map(finding -> finding.hint("split it")));
      if (fault.isPresent()) {
        report.add(fault.get());
        return false;
      }
    }
    return true;
  }

  private Optional<String> nesting(String line) {
    if (openedBlocks(line) > MAX_BLOCKS) {
      return Optional.of("blocks are nested more than " + MAX_BLOCKS + " deep");
    } else if (indent(line) > MAX_INDENT && !line.isBlank()) {
      return Optional.of("a line is indented by more than " + MAX_INDENT + " characters");
    } else if (codeMarks > MAX_CODE_MARKS) {
      return Optional.of("a paragraph has more than " + MAX_CODE_MARKS + " code marks");
    }
    return Optional.empty();
  }

  private Optional<String> excess(String line) {
    if (stars > MAX_STARS) {
      return Optional.of("a paragraph has more than " + MAX_STARS + " emphasis marks");
    } else if ((longestRun(line, '*', '_') > MAX_STARS_TOGETHER
            || longestRun(line, '~', '~') > MAX_STARS_TOGETHER)
        && !isRule(line)) {
      return Optional.of("more than " + MAX_STARS_TOGETHER + " emphasis marks in a row");
    } else if (links > MAX_LINKS) {
      return Optional.of("a paragraph has more than " + MAX_LINKS + " links");
    } else if (count(line, "|") > MAX_COLUMNS) {
      return Optional.of("a line has more than " + MAX_COLUMNS + " '|' characters");
    }
    return Optional.empty();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The number of quotations and list items that the line starts. */
  private static int openedBlocks(String line) {
    int blocks = 0;
    int i = 0;
    while (i < line.length() && blocks <= MAX_BLOCKS) {
      int mark = markLength(line, i);
      if (mark == 0 && !Character.isWhitespace(line.charAt(i))) {
        return blocks;
      }
      blocks += mark > 0 ? 1 : 0;
      i += Math.max(mark, 1);
    }
    return blocks;
  }

  /**
   * The length of the mark of a quotation or item: {@code >}, {@code -}, {@code :}, {@code 12.};
   * else 0.
   */
  private static int markLength(String line, int start) {
    char first = line.charAt(start);
    if (first == '>') {
      return 1;
    }
    int end = start;
    while (end < line.length() && end < start + 10 && Character.isDigit(line.charAt(end))) {
      end++;
    }
    String marks = end > start ? ".)" : "-+*:";
    boolean mark = end < line.length() && marks.indexOf(line.charAt(end)) >= 0;
    boolean closed = end + 1 >= line.length() || Character.isWhitespace(line.charAt(end + 1));
    return mark && closed ? end + 1 - start : 0;
  }

  private static int count(String line, String wanted) {
    int count = 0;
    for (int at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  /** Whether the line repeats a single character, like a thematic break. */
  private static boolean isRule(String line) {
    return line.chars().filter(c -> c != ' ').distinct().limit(2).count() < 2;
  }

  private static int longestRun(String line, char mark, char other) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      length = c == mark || c == other ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** The number of runs of either character. */
  private static int runs(String line, char mark, char other) {
    int runs = 0;
    char before = '\n';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      runs += (c == mark || c == other) && c != before ? 1 : 0;
      before = c;
    }
    return runs;
  }
}
