package io.github.duizhao.markdown;

import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import java.util.List;

/** Writes inline content as Markdown that reads back as the same content. */
final class InlineWriter implements Inline.Visitor<String> {
  private static final String SPECIAL = "\\`*_[]<>&{}|";

  String write(List<Inline> content) {
    StringBuilder markdown = new StringBuilder();
    content.forEach(inline -> markdown.append(inline.accept(this)));
    return markdown.toString();
  }

  @Override
  public String text(Inline.Text text) {
    StringBuilder markdown = new StringBuilder();
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        markdown.append('\\');
      }
      markdown.append(c);
    }
    return markdown.toString();
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
    return "[" + write(link.content()) + "](<" + escapeTarget(link.target()) + ">" + title + ")";
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
  public String noteRef(Inline.NoteRef noteRef) {
    return "[^" + noteRef.note() + "]";
  }

  @Override
  public String code(Inline.Code code) {
    String fence = "`";
    while (code.value().contains(fence)) {
      fence += "`";
    }
    boolean pad =
        code.value().startsWith("`") || code.value().endsWith("`") || isPadded(code.value());
    return fence + (pad ? " " : "") + code.value() + (pad ? " " : "") + fence;
  }

  private static boolean isPadded(String value) {
    return value.startsWith(" ") && value.endsWith(" ") && !value.isBlank();
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\\\n";
  }

  private static String escapeTitle(String title) {
    return title.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "\\&");
  }

  private static String escapeTarget(String target) {
    return target.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>").replace("&", "\\&");
  }
}
