package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads flexmark's inline nodes into the model. */
final class InlineReader {
  private static final int MAX_DEPTH = 60;

  private static final Pattern ID = Pattern.compile("(?<![\\\\{])\\{#([\\w #.=+-]*)}");

  /** A comment that is text because it is never closed. */
  private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)<!--");

  private final Parsers parsers;
  private final Lines lines;
  private final Report report;
  private final FootnoteReader notes;
  private final boolean isNote;
  private final LinkReader links;
  private final Language language;
  private final HtmlFile file;
  private final HtmlInlineReader html;
  private LiteralMarks literalMarks = new LiteralMarks();

  private InlineReader(
      Language language,
      Parsers parsers,
      Lines lines,
      FootnoteReader notes,
      boolean isNote,
      HtmlFile file,
      Report report) {
    this.language = language;
    this.file = file;
    this.html = new HtmlInlineReader(language, file, lines, report, this::readNode);
    this.parsers = parsers;
    this.lines = lines;
    this.notes = notes;
    this.isNote = isNote;
    this.report = report;
    this.links = new LinkReader(lines, report);
  }

  /** A reader of titles and blocks. */
  static InlineReader ofText(
      Language language,
      Parsers parsers,
      Lines lines,
      FootnoteReader notes,
      HtmlFile file,
      Report report) {
    return new InlineReader(language, parsers, lines, notes, false, file, report);
  }

  /** A reader of the footnotes of the same file. */
  InlineReader ofNotes() {
    return new InlineReader(language, parsers, lines, notes, true, file, report);
  }

  /** Whether a fenced block is a formula, as on GitHub. */
  boolean readsAsFormula(FencedCodeBlock fence) {
    return parsers.hasMath()
        && LiteralReader.firstWord(fence).filter(word -> word.equals("math")).isPresent();
  }

  /** The part of this reader that reads HTML. */
  HtmlInlineReader html() {
    return html;
  }

  /** The content of a paragraph, heading or cell. */
  List<Inline> read(Node parent) {
    literalMarks = new LiteralMarks();
    List<Inline> content = read(parent, 0);
    file.leftovers().find(parent);
    literalMarks.report(parent.getChars(), file.leftovers(), lines, report);
    if (TrailingId.of(content).id().filter(id -> isWritten(id, parent)).isPresent()
        || TrailingId.of(content).id().isEmpty()) {
      return content;
    }
    // the braces are text, and no longer last
    List<Inline> closed = new ArrayList<>(content);
    closed.add(new Inline.Text(""));
    return closed;
  }

  /** Whether an id is written as such, and not with a backslash or an entity. */
  private static boolean isWritten(String id, Node parent) {
    String source = parent.getChars().toString();
    int at = source.lastIndexOf("{#" + id + "}");
    int before = at;
    while (before > 0 && source.charAt(before - 1) == '\\') {
      before--;
    }
    return at >= 0 && (at - before) % 2 == 0;
  }

  /** The text of a block of HTML where only text can be. */
  List<Inline> readHtml(HtmlBlockBase block) {
    return html.readBlock(HtmlTree.ofBlock(block, file));
  }

  /** The content of one line, even if it starts like a list or a heading. */
  List<Inline> readLine(BasedSequence line) {
    Node paragraph = parsers.line(line).getFirstChild();
    return paragraph == null ? List.of() : read(paragraph);
  }

  private List<Inline> read(Node parent, int depth) {
    InlineList content = new InlineList();
    if (depth > MAX_DEPTH) {
      report.add(
          finding(RuleId.MRK_008, parent, "text is nested more than " + MAX_DEPTH + " deep"));
      return List.of();
    }
    if (HtmlTree.isIn(parent)) {
      html.read(HtmlTree.of(parent.getFirstChild(), file), content, depth);
    } else {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        readNode(node, content, depth);
      }
    }
    return content.toList();
  }

  private void readNode(Node node, InlineList content, int depth) {
    if (node instanceof TextBase text && text.hasChildren()) {
      for (Node child = text.getFirstChild(); child != null; child = child.getNext()) {
        readNode(child, content, depth);
      }
    } else if (node instanceof SoftLineBreak) {
      content.softBreak();
    } else if (node instanceof HardLineBreak) {
      content.add(new Inline.LineBreak());
    } else if (node instanceof Emphasis) {
      content.add(new Inline.Emphasis(read(node, depth + 1)));
    } else if (node instanceof StrongEmphasis) {
      content.add(new Inline.Strong(read(node, depth + 1)));
    } else if (node instanceof Deleted) {
      content.add(new Inline.Styled(Inline.Styled.Style.DELETED, read(node, depth + 1)));
    } else if (node instanceof Code code) {
      content.add(new Inline.Code(CodeText.shown(code(code.getText()))));
    } else if (node instanceof HtmlEntity) {
      content.text(textOf(HtmlInlineReader.decode(node.getChars().toString()), node));
    } else if (node instanceof FormulaMarks.Formula formula) {
      content.add(new Inline.Formula(formula.source(), formula.isDisplayed()));
    } else if (node instanceof Footnote footnote) {
      readNoteRef(footnote, content);
    } else if (node instanceof Image image) {
      content.add(image(node, depth, image.getUrl(), image.getTitle()));
    } else if (node instanceof ImageRef ref) {
      readImageReference(ref, content, depth);
    } else if (!readLink(node, content, depth)) {
      readText(node, content);
    }
  }

  private boolean readLink(Node node, InlineList content, int depth) {
    if (node instanceof Link link) {
      content.add(links.link(link, read(node, depth + 1)));
    } else if (node instanceof LinkRef ref) {
      readReference(ref, content, depth);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      content.add(LinkReader.address((DelimitedLinkNode) node));
    } else {
      return false;
    }
    return true;
  }

  private void readReference(LinkRef node, InlineList content, int depth) {
    ReferenceRepository references = Parser.REFERENCES.get(node.getDocument());
    Reference reference = node.isDefined() ? node.getReferenceNode(references) : null;
    if (reference == null) {
      // without a definition, the brackets are text
      if (!node.hasChildren() || node.getReference().isBlank()) {
        content.text(node.getChars().unescape());
        return;
      }
      content.text("[");
      read(node, depth + 1).forEach(content::add);
      content.text(node.getChars().subSequence(bodyEnd(node)).toString());
    } else {
      content.add(links.link(reference, node, read(node, depth + 1)));
    }
  }

  private void readImageReference(ImageRef node, InlineList content, int depth) {
    ReferenceRepository references = Parser.REFERENCES.get(node.getDocument());
    Reference reference = node.isDefined() ? node.getReferenceNode(references) : null;
    if (reference == null) {
      content.text(node.getChars().unescape());
    } else {
      content.add(image(node, depth, reference.getUrl(), reference.getTitle()));
    }
  }

  /** A picture; its description and caption are plain text. */
  private Inline image(Node node, int depth, BasedSequence url, BasedSequence title) {
    String alt = Inline.plainText(read(node, depth + 1)).strip();
    return new Inline.Image(
        new Depiction(
            Phrase.of(language, alt),
            caption(title.unescape()),
            textOf(url.unescape(), node),
            lines.at(node.getStartOffset())));
  }

  private Optional<Phrase> caption(String title) {
    InlineList line = new InlineList();
    for (String part : title.strip().split("\\R", -1)) {
      line.text(part.strip());
      line.softBreak();
    }
    List<Inline> content = line.toList();
    return content.isEmpty() ? Optional.empty() : Optional.of(new Phrase(language, content));
  }

  private static int bodyEnd(LinkRef node) {
    Node last = node.getLastChild();
    return last == null ? 1 : last.getEndOffset() - node.getStartOffset();
  }

  private void readNoteRef(Footnote footnote, InlineList content) {
    String label = footnote.getText().toString();
    if (isNote) {
      report.add(
          finding(RuleId.MRK_006, footnote, "a footnote refers to the footnote '" + label + "'")
              .hint("move its text into this one"));
      return;
    }
    Optional<NoteId> note = notes.reference(label);
    if (note.isPresent()) {
      content.add(new Inline.NoteRef(note.get()));
      return;
    }
    content.text(footnote.getChars().unescape());
    if (!FootnoteReader.isText(label)) {
      report.add(
          finding(RuleId.MRK_006, footnote, "there is no footnote '" + label + "' in this file")
              .hint("write it below as [^" + label + "]: followed by its text"));
    }
  }

  private void readText(Node node, InlineList content) {
    BasedSequence chars = node.getChars();
    String raw = chars.toString();
    literalMarks.collect(chars, raw);
    links.reportBrokenLinks(node, raw);
    reportMisplacedIds(node, raw);
    if (raw.contains("~~")) {
      file.leftovers().findMarks(node.getStartOffset(), raw);
    }
    if (raw.contains("<!--") && COMMENT.matcher(raw).find()) {
      file.refuse(
          node.getStartOffset() + raw.indexOf("<!--"),
          "the comment '" + excerpt(node) + "' is never closed",
          "write '-->' where it should end, before the next blank line; for a literal '<' write"
              + " \\<");
    }
    content.text(unescape(raw));
  }

  /** Returns text without escapes, which is most text, unchanged; flexmark would copy it. */
  private static String unescape(String raw) {
    boolean plain = raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 && raw.indexOf('\r') < 0;
    return plain ? raw : Escaping.normalizeEOL(Escaping.unescapeString(raw));
  }

  /** Reports what looks like an id but is not at the end after a space, or contains a space. */
  private void reportMisplacedIds(Node node, String raw) {
    int first = raw.indexOf("{#");
    if (first < 0) {
      return;
    }
    int end = TrailingId.endOfText(raw, raw.length());
    Matcher mark = ID.matcher(raw);
    for (boolean found = mark.find(first); found; found = mark.find()) {
      boolean last = mark.end() == end && isLast(node);
      boolean isSeparate =
          mark.start() == 0 || Character.isWhitespace(raw.charAt(mark.start() - 1));
      if (!last || !isSeparate || mark.group(1).contains(" ")) {
        Origin at = lines.at(node.getStartOffset() + mark.start());
        report.add(
            Finding.of(RuleId.MRK_003, at, "'" + mark.group() + "' is not read as an id")
                .hint(
                    "write an id last in its block, after one space, like {#c5-1-p2}; for literal"
                        + " characters write \\{"));
      }
    }
  }

  /** Whether only comments follow. */
  private static boolean isLast(Node node) {
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (!(next instanceof HtmlInlineComment) && !next.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The text of an entity without characters that are not allowed. */
  private String textOf(String unescaped, Node node) {
    return TextGuard.check(unescaped, lines.at(node.getStartOffset()), report);
  }

  private static String code(BasedSequence raw) {
    String text = raw.toString().replace('\n', ' ');
    boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
    return padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
  }

  private Finding finding(RuleId rule, Node node, String message) {
    return Finding.of(rule, lines.at(node.getStartOffset()), message);
  }

  private static String excerpt(Node node) {
    return LiteralMarks.excerpt(node.getChars().toString());
  }
}
