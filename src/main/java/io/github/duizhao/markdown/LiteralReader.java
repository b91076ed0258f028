package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.duizhao.model.Inline;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads blocks that keep their lines: code, and verse, which is a fenced block with the word {@code
 * verse} whose lines are read as text.
 */
final class LiteralReader {
  private static final String VERSE = "verse";

  private final Lines lines;
  private final Report report;
  private final InlineReader inlines;

  LiteralReader(Lines lines, InlineReader inlines, Report report) {
    this.lines = lines;
    this.inlines = inlines;
    this.report = report;
  }

  static boolean isVerse(FencedCodeBlock fence) {
    return firstWord(fence).equals(Optional.of(VERSE));
  }

  /** The language of the code, as given on the opening line of the fence. */
  static Optional<String> firstWord(FencedCodeBlock fence) {
    // other programs add options: rust,ignore or js{1,3}
    String word = fence.getInfo().unescape().strip().split("[\\s,{]", 2)[0];
    return word.isEmpty() ? Optional.empty() : Optional.of(word);
  }

  /** Reports faults of the fence; returns false if its content should not be read. */
  boolean check(FencedCodeBlock fence) {
    if (fence.getInfo().toString().contains("{#")) {
      report.add(
          Finding.of(
                  RuleId.MRK_003,
                  lines.at(fence.getStartOffset()),
                  "an id on the opening line of a fence")
              .hint("write it alone on the line below the closing line"));
    }
    if (fence.getClosingMarker().isEmpty()) {
      report.add(
          Finding.of(
                  RuleId.MRK_011,
                  lines.at(fence.getStartOffset()),
                  "the fence '" + fence.getOpeningMarker() + "' is never closed")
              .hint("write " + fence.getOpeningMarker() + " on a separate line after the block"));
      return false;
    }
    return true;
  }

  /** The text of a code block, without blank lines at the end of an indented block. */
  List<Inline> code(ContentNode block) {
    StringBuilder text = new StringBuilder();
    block.getContentLines().forEach(text::append);
    Optional<String> syntax =
        block instanceof FencedCodeBlock fence ? firstWord(fence) : Optional.empty();
    String value = CodeText.shown(text.toString(), syntax);
    if (block instanceof IndentedCodeBlock) {
      return List.of(new Inline.Code(value.replaceAll("(?s)\\n\\s*\\z", "")));
    }
    boolean ends = value.endsWith("\n");
    return List.of(new Inline.Code(ends ? value.substring(0, value.length() - 1) : value));
  }

  /** The text of a verse, with a line break after each line and two after a stanza. */
  List<Inline> verse(FencedCodeBlock fence) {
    List<Inline> content = new ArrayList<>();
    int breaks = 0;
    for (BasedSequence line : fence.getContentLines()) {
      if (line.isBlank()) {
        breaks = content.isEmpty() ? 0 : 2;
        continue;
      }
      for (int i = 0; i < breaks; i++) {
        content.add(new Inline.LineBreak());
      }
      breaks = 1;
      content.addAll(verseLine(line));
    }
    return content;
  }

  private List<Inline> verseLine(BasedSequence line) {
    int start = 0;
    StringBuilder indent = new StringBuilder();
    while (Character.isWhitespace(line.charAt(start))) {
      indent.append(line.charAt(start) == '\t' ? "    " : line.charAt(start));
      start++;
    }
    BasedSequence text = line.subSequence(start).trimEnd();
    List<Inline> content = inlines.readLine(text);
    if (TrailingId.of(content).id().isPresent()) {
      report.add(
          Finding.of(RuleId.MRK_003, lines.at(text.getStartOffset()), "an id inside a verse")
              .hint("write its one id alone on the line below the closing line"));
    }
    if (indent.isEmpty()) {
      return content;
    }
    InlineList indented = new InlineList();
    indented.text(indent.toString());
    content.forEach(indented::add);
    return indented.toList();
  }
}
