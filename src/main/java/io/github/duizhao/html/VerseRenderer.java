package io.github.duizhao.html;

import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.VerseLines;

/**
 * Renders a verse: a paragraph for each stanza, in it an element for each line. Lines end with
 * {@code <br/>}, so that they are lines where there is no style sheet.
 */
final class VerseRenderer {
  private static final int DEEPEST = 12;

  private final InlineRenderer inlines;

  VerseRenderer(InlineRenderer inlines) {
    this.inlines = inlines;
  }

  String render(Phrase verse) {
    StringBuilder html = new StringBuilder("\n");
    for (VerseLines.Stanza stanza : VerseLines.of(verse).stanzas()) {
      html.append("<p class=\"stanza\">");
      String separator = "";
      for (VerseLines.Line line : stanza.lines()) {
        html.append(separator).append(line(line));
        separator = "<br/>\n";
      }
      html.append("</p>\n");
    }
    return html.toString();
  }

  private String line(VerseLines.Line line) {
    int indent = Math.min(DEEPEST, line.indent());
    return "<span class=\"line"
        + (indent == 0 ? "" : " in-" + indent)
        + "\">"
        + inlines.render(line.content())
        + "</span>";
  }
}
