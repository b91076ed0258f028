package io.github.duizhao.markdown;

import io.github.duizhao.model.Inline;
import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects inline content. Joins adjacent text, and replaces a soft line break by a space or,
 * between full-width characters, by nothing.
 */
final class InlineList {
  private final List<Inline> content = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean softBreak;
  private boolean gap;
  private boolean lineEnds;
  private int lastCodePoint = -1;

  void text(String value) {
    String visible = (gap && isAtSpace()) || lineEnds ? value.stripLeading() : value;
    if (!visible.isEmpty()) {
      settleLine();
      gap = false;
      settleBreak(visible.codePointAt(0));
      text.append(visible);
      lastCodePoint = visible.codePointBefore(visible.length());
    }
  }

  /** Text of HTML, where any white space is one space, and a line break may be none. */
  void html(String value) {
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      if (HtmlScanner.isSpace(value.charAt(i))) {
        text(value.substring(start, i));
        boolean line = false;
        int end = i;
        for (; end < value.length() && HtmlScanner.isSpace(value.charAt(end)); end++) {
          line |= value.charAt(end) == '\n';
        }
        if (line) {
          softBreak = true;
        } else {
          text(" ");
        }
        i = end - 1;
        start = end;
      }
    }
    text(value.substring(start));
  }

  /** The place of something that readers do not see. Of the spaces around it, one remains. */
  void gap() {
    gap = true;
  }

  /** A line break without spaces around it; the next line may follow after a line end. */
  void lineBreak() {
    softBreak = false;
    lineEnds = false;
    stripText();
    add(new Inline.LineBreak());
    gap = true;
  }

  /** Starts a new line, unless the text is at the start of one. */
  void startLine() {
    boolean hasText = !text.toString().isBlank();
    if (hasText || (!content.isEmpty() && !isLineBreak(last()))) {
      lineBreak();
    } else {
      lineEnds = false;
    }
  }

  /** Ends a line, so that further text starts a new one. */
  void endLine() {
    lineEnds = true;
  }

  private Inline last() {
    return content.get(content.size() - 1);
  }

  private boolean isAtSpace() {
    return text.isEmpty()
        ? softBreak || content.isEmpty() || isLineBreak(last())
        : softBreak || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean isLineBreak(Inline inline) {
    return inline instanceof Inline.LineBreak;
  }

  private void stripText() {
    int end = text.length();
    while (end > 0 && HtmlScanner.isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > 0) {
      lastCodePoint = text.codePointBefore(text.length());
    }
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      text(plain.value());
      return;
    }
    settleLine();
    gap = false;
    String plain = Inline.plainText(List.of(inline));
    settleBreak(plain.isEmpty() ? -1 : plain.codePointAt(0));
    flush();
    content.add(inline);
    if (inline instanceof Inline.LineBreak) {
      lastCodePoint = -1;
    } else if (!plain.isEmpty()) {
      lastCodePoint = plain.codePointBefore(plain.length());
    }
  }

  void softBreak() {
    if (gap) {
      stripText();
      if (text.isEmpty() && isAtSpace()) {
        return;
      }
    }
    softBreak = true;
  }

  List<Inline> toList() {
    if (gap && !softBreak) {
      stripText();
    }
    flush();
    return List.copyOf(content);
  }

  /** The content of an element, with the space at its end. */
  List<Inline> toListWithSpace() {
    settleBreak(-1);
    flush();
    return List.copyOf(content);
  }

  private void settleLine() {
    if (lineEnds) {
      lineEnds = false;
      startLine();
    }
  }

  private void settleBreak(int next) {
    if (softBreak) {
      softBreak = false;
      boolean known = lastCodePoint >= 0 && next >= 0;
      if (!known || !Characters.joinWithoutSpace(lastCodePoint, next)) {
        text.append(' ');
      }
    }
  }

  private void flush() {
    if (text.length() > 0) {
      content.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }
}
