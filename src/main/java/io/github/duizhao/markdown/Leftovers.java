package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds markup of other programs, which is printed as typed, and reports each kind once in a file.
 */
final class Leftovers {
  /** A kind of markup. */
  enum Kind {
    /** {@code ::: tip} */
    CONTAINER("^:::+.*", "write '> [!TIP]' and put '> ' before each line of the box"),
    /** {@code !!! note} */
    ADMONITION(
        "^(?:!!!|\\?\\?\\?\\+?|///)[ \\t]++[a-z][\\w -]*+.*",
        "write '> [!NOTE]' and put '> ' before each line of the box"),
    /** {@code > [!note] Title}, {@code > [!INFO]} */
    ALERT(
        "\\A\\[!\\w+][-+]?.*",
        "write one of [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION], alone on the first"
            + " line of a quotation"),
    /** {@code {% include x %}}, {@code {{ site.title }}}, {@code {{< figure >}}} */
    TEMPLATE(
        "\\{%[^\\n]{1,1000}?%}|\\{\\{[^\\n]{1,1000}?}}",
        "write what the template would insert, or put it between `…`"),
    /** {@code import Tabs from '@theme/Tabs'} */
    PROGRAM(
        "^(?:import\\s++[\\w{*$][^\\n]{0,500}\\sfrom\\s++[\"'][^\\n]*|import\\s++[\"'][^\\n]+"
            + "|export\\s++(?:default|const|let|var|function|class|async)\\s[^\\n]*[={(][^\\n]*)",
        "delete it: a book cannot run programs"),
    /** {@code [[toc]]} */
    CONTENTS(
        "^(?:\\[\\[_?toc_?]]|\\[toc]|\\$\\{toc}|\\{:toc})[ \\t]*+(?:\\{#[^{}\\n]*})?[ \\t]*$",
        "delete it: every page has its contents"),
    /** {@code {:.wide}}, {@code ![a](b){width=50%}} */
    ATTRIBUTES(
        "\\{:[ \\t]*+[^{}\\n"
            + "]{1,300}}|(?<=[)\\]`])\\{[ \\t]*+(?:[.][\\w-]|[\\w-]++=)[^{}\\n"
            + "]{0,300}}",
        "delete it: how a text looks is up to the theme"),
    /** {@code {* ../code.py *}} */
    SNIPPET(
        "^\\{\\*[^\\n]*\\*}|^--8<--[^\\n]*|^<<<[ \\t]*+@?[^\\n]+|^@\\[[^\\n]*]\\([^\\n]*",
        "write {{#include FILE}} with the path of the file"),
    /** {@code ==marked==} */
    HIGHLIGHT(
        "(?<![=\\w!<>])==(?=[^\\s=])[^=\\n]{1,500}(?<=[^\\s=])==(?![=\\w])",
        "write <mark>…</mark>"),
    /** {@code ^[note]} */
    INLINE_NOTE(
        "(?<!\\w)\\^\\[[^\\]\\n]{1,500}]|(?<=\\w)\\^\\[[^\\]\\n]{1,500}\\s[^\\]\\n]{1,500}]",
        "write [^1], and the note below as '[^1]: …'"),
    /** {@code H~2~O}, {@code x^2^} */
    SCRIPT(
        "(?<=[A-Za-z])~[A-Za-z0-9+-]{1,10}~(?!~)|(?<=[A-Za-z0-9)])\\^[A-Za-z0-9+-]{1,10}\\^",
        "write <sub>…</sub> or <sup>…</sup>"),
    /** {@code $\\alpha$}, where formulas are not read */
    FORMULA(
        "(?<!\\$)\\$(?=[^$\\n]{0,200}\\\\[A-Za-z]{2})[^$\\n]{1,1000}\\$(?!\\$)",
        "set 'markdown: {math: true}' in book.yml to draw formulas, or write \\$"),
    /** {@code $$}, where formulas are not read, or which ends in another block */
    DISPLAYED_FORMULA(
        "(?<!\\$)\\$\\$(?!\\$)",
        "set 'markdown: {math: true}' in book.yml, write the formula without blank lines and"
            + " without lines that begin with + - = or #, or write \\$ for a dollar sign"),
    /** {@code ~~deleted} */
    STRIKE("(?<!~)~~(?!~)", "write ~~ directly before and after the deleted words"),
    /** {@code :smile:}, {@code :numref:} */
    NAME(
        "(?<![\\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\\w:/])",
        "write the character itself, or the text that it stands for");

    private final Pattern pattern;
    private final String hint;

    Kind(String pattern, String hint) {
      int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
      this.pattern =
          Pattern.compile(pattern, isIn(pattern) ? flags | Pattern.CASE_INSENSITIVE : flags);
      this.hint = hint;
    }

    /** What to write instead of some markup; a box has a label like its own. */
    private String hint(String markup) {
      if (this != CONTAINER && this != ADMONITION) {
        return hint;
      }
      String name = markup.replaceAll("[^A-Za-z-]", " ").strip().toLowerCase(Locale.ROOT);
      if (name.startsWith("code-group") || name.startsWith("tab")) {
        return "delete the lines with the marks; a book has no tabs";
      }
      String label =
          name.startsWith("warn")
              ? "WARNING"
              : name.startsWith("danger") || name.startsWith("caution")
                  ? "CAUTION"
                  : name.startsWith("important")
                      ? "IMPORTANT"
                      : name.startsWith("tip") || name.startsWith("hint") ? "TIP" : "NOTE";
      return "write '> [!" + label + "]' and put '> ' before each line of the box";
    }

    private static boolean isIn(String pattern) {
      return pattern.contains("toc");
    }
  }

  private static final Pattern CODE_TAG =
      Pattern.compile("<(?:code|kbd|samp|pre|var)\\b", Pattern.CASE_INSENSITIVE);

  private static final String STARTS = ":!?/[{$ie-<@=^~";

  private final Map<Kind, TreeMap<Integer, String>> found = new EnumMap<>(Kind.class);

  /** Looks for markup in the text of a block. */
  void find(Node block) {
    BasedSequence source = text(block);
    String raw = source.toString();
    if (!isPossible(raw)) {
      return;
    }
    // the offsets remain; what is in code or a tag is not looked at
    StringBuilder text = new StringBuilder(raw);
    blank(block, source.getStartOffset(), text);
    for (Kind kind : Kind.values()) {
      if (kind == Kind.STRIKE || (kind == Kind.ALERT && !isUnknownAlert(block))) {
        continue;
      }
      for (Matcher match = kind.pattern.matcher(text); match.find(); ) {
        boolean isEscaped = match.start() > 0 && text.charAt(match.start() - 1) == '\\';
        boolean isCommand = kind == Kind.TEMPLATE && Includes.isCommand(text, match.start());
        if (!isEscaped && !isCommand) {
          add(kind, source.getStartOffset() + match.start(), match.group());
        }
      }
    }
  }

  /** The source of a block without the marks at the end of a heading, which are read. */
  private static BasedSequence text(Node block) {
    if (block instanceof Heading heading) {
      BasedSequence text = heading.getText();
      return text.subSequence(0, HeadingMarks.of(text).end());
    }
    return block.getChars();
  }

  /** Whether a paragraph begins a quotation that is no box. */
  private static boolean isUnknownAlert(Node block) {
    return block.getParent() instanceof BlockQuote quote
        && block.getPrevious() == null
        && Alert.of(quote).isEmpty();
  }

  private static boolean isPossible(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean isStart = i == 0 || raw.charAt(i - 1) == '\n';
      if (isStart ? STARTS.indexOf(c) >= 0 : ":{=^~$".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void blank(Node parent, int start, StringBuilder text) {
    Node code = null;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      String tag = node instanceof HtmlInline ? node.getChars().toString() : "";
      if (code == null && CODE_TAG.matcher(tag).lookingAt()) {
        code = node;
      } else if (code != null && tag.startsWith("</")) {
        blank(code.getStartOffset(), node.getEndOffset(), start, text);
        code = null;
      }
      boolean isCode =
          node instanceof Code
              || node instanceof FormulaMarks.Formula
              || node instanceof HtmlInlineBase
              || node instanceof DelimitedLinkNode;
      if (isCode) {
        blank(node.getStartOffset(), node.getEndOffset(), start, text);
      } else if (node.hasChildren()) {
        blank(node, start, text);
      }
    }
  }

  private static void blank(int from, int to, int start, StringBuilder text) {
    for (int i = Math.max(0, from - start); i < Math.min(text.length(), to - start); i++) {
      text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : '`');
    }
  }

  /** Whether a place is in markup that was found. */
  boolean covers(int offset) {
    return found.values().stream()
        .map(places -> places.floorEntry(offset))
        .anyMatch(it -> it != null && offset < it.getKey() + it.getValue().length());
  }

  /** Looks for marks of deleted text that mark nothing. */
  void findMarks(int offset, String raw) {
    for (Matcher match = Kind.STRIKE.pattern.matcher(raw); match.find(); ) {
      if (match.start() == 0 || raw.charAt(match.start() - 1) != '\\') {
        add(Kind.STRIKE, offset + match.start(), match.group());
      }
    }
  }

  private void add(Kind kind, int offset, String markup) {
    found.computeIfAbsent(kind, it -> new TreeMap<>()).put(offset, markup);
  }

  /** Reports each kind at its first place, after the whole file has been read. */
  void report(HtmlFile file) {
    found.forEach(
        (kind, places) ->
            file.printedAsTyped(
                places.firstEntry().getValue().strip(),
                List.copyOf(places.keySet()),
                kind.hint(places.firstEntry().getValue())));
  }
}
