package io.github.duizhao.markdown;

import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.NoteId;
import java.util.List;
import java.util.Set;

/** Writes inline content as Markdown that is read back as the same content. */
final class InlineWriter implements Inline.Visitor<String> {
  private static final String SPECIAL = "\\`*_[]<>&{}|";

  private int openLinks;

  String write(List<Inline> content) {
    StringBuilder markdown = new StringBuilder();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      String text = inline.accept(this);
      boolean isMark = inline instanceof Inline.Emphasis || inline instanceof Inline.Strong;
      String next = i + 1 < content.size() ? start(content.get(i + 1)) : "";
      if (isMark && !(opens(markdown, text) && closes(text, next) && isAlone(text, next))) {
        String element = inline instanceof Inline.Strong ? "strong" : "em";
        text = "<" + element + ">" + write(inline.children()) + "</" + element + ">";
      }
      if (inline instanceof Inline.Text && text.endsWith("\\!") && !next.startsWith("[")) {
        text = text.substring(0, text.length() - 2) + "!";
      }
      markdown.append(text);
    }
    return markdown.toString();
  }

  /** The start of an inline, written before it is known how it is written. */
  private String start(Inline inline) {
    return inline instanceof Inline.Emphasis || inline instanceof Inline.Strong
        ? "*"
        : inline.accept(this);
  }

  /** Whether the asterisks of an inline do not touch others. */
  private static boolean isAlone(String text, String next) {
    int mark = text.startsWith("**") ? 2 : 1;
    String inner = text.substring(mark, text.length() - mark);
    boolean nested = inner.startsWith("*") || (inner.endsWith("*") && !inner.endsWith("\\*"));
    return !inner.isEmpty() && !nested && !next.startsWith("*");
  }

  /** Whether asterisks at the start of the next text open emphasis, given the text before. */
  private static boolean opens(StringBuilder before, String next) {
    if (before.length() > 0 && before.charAt(before.length() - 1) == '*') {
      return false;
    }
    int stars = 0;
    while (stars < next.length() && next.charAt(stars) == '*') {
      stars++;
    }
    return Flanks.canOpen(before + next, before.length(), before.length() + stars);
  }

  /** Whether asterisks at the end of the text before close emphasis, given the text after. */
  private static boolean closes(CharSequence before, String next) {
    int stars = before.length();
    while (stars > 0 && before.charAt(stars - 1) == '*') {
      stars--;
    }
    return Flanks.canClose(before + next, stars, before.length());
  }

  @Override
  public String text(Inline.Text text) {
    StringBuilder markdown = new StringBuilder();
    String value = text.value();
    Set<Integer> ofAddresses = openLinks > 0 ? Set.of() : BareLinks.marks(value);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n' || c == '\t') {
        markdown.append("&#").append((int) c).append(';');
      } else {
        // a '!' directly before a link would make it a picture
        boolean last = c == '!' && i == value.length() - 1;
        boolean isMark = last || SPECIAL.indexOf(c) >= 0 || ofAddresses.contains(i);
        markdown.append(isMark || isDoubledTilde(value, i) ? "\\" : "").append(c);
      }
    }
    return markdown.toString();
  }

  private static boolean isDoubledTilde(String text, int index) {
    return text.charAt(index) == '~'
        && (text.startsWith("~~", index) || (index > 0 && text.charAt(index - 1) == '~'));
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "*" + write(emphasis.content()) + "*";
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "**" + write(strong.content()) + "**";
  }

  @Override
  public String link(Inline.Link link) {
    String title = link.title().map(t -> " \"" + escapeTitle(t) + "\"").orElse("");
    openLinks++;
    String content = write(link.content());
    openLinks--;
    return "[" + content + "](<" + escapeTarget(link.target()) + ">" + title + ")";
  }

  /** A picture, without the id of its block. */
  String image(Depiction picture) {
    String title = picture.caption().map(c -> " \"" + escapeTitle(c.plainText()) + "\"").orElse("");
    return "!["
        + write(picture.alt().content())
        + "](<"
        + escapeTarget(picture.target())
        + ">"
        + title
        + ")";
  }

  @Override
  public String ruby(Inline.Ruby ruby) {
    return "[" + write(ruby.base()) + "](<ruby:" + escapeTarget(ruby.reading()) + ">)";
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return "[" + write(foreign.content()) + "](lang:" + foreign.language() + ")";
  }

  /** The label of a note: a local one is the part of its id after that of its file. */
  static String label(NoteId note) {
    int local = note.value().indexOf(NoteId.LOCAL);
    return local < 0 ? note.value() : note.value().substring(local + NoteId.LOCAL.length());
  }

  @Override
  public String noteRef(Inline.NoteRef noteRef) {
    return "[^" + label(noteRef.note()) + "]";
  }

  /** Remarks are not part of the Markdown. */
  @Override
  public String remarkRef(Inline.RemarkRef remarkRef) {
    return "";
  }

  @Override
  public String code(Inline.Code code) {
    String value = CodeText.written(code.value());
    String fence = "`";
    while (value.contains(fence)) {
      fence += "`";
    }
    boolean pad = value.startsWith("`") || value.endsWith("`") || isPadded(value);
    return fence + (pad ? " " : "") + value + (pad ? " " : "") + fence;
  }

  private static boolean isPadded(String value) {
    return value.startsWith(" ") && value.endsWith(" ") && !value.isBlank();
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\\\n";
  }

  @Override
  public String styled(Inline.Styled styled) {
    String title =
        styled.title().map(text -> " title=\"" + escapeAttribute(text) + "\"").orElse("");
    String element = styled.style().element();
    return "<" + element + title + ">" + write(styled.content()) + "</" + element + ">";
  }

  @Override
  public String image(Inline.Image image) {
    return image(image.picture());
  }

  @Override
  public String formula(Inline.Formula formula) {
    String marks = formula.isDisplayed() ? "$$" : "$";
    return marks + formula.source() + marks;
  }

  /** A blank line; {@link FurtherBlocks} makes blocks of what it separates. */
  @Override
  public String blockBreak(Inline.BlockBreak blockBreak) {
    return "\n\n";
  }

  private static String escapeAttribute(String value) {
    return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static String escapeTitle(String title) {
    return title.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "\\&");
  }

  private static String escapeTarget(String target) {
    return target.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>").replace("&", "\\&");
  }
}
