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
  private int lastCodePoint = -1;

  void text(String value) {
    if (!value.isEmpty()) {
      settleBreak(value.codePointAt(0));
      text.append(value);
      lastCodePoint = value.codePointBefore(value.length());
    }
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      text(plain.value());
      return;
    }
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
    softBreak = true;
  }

  List<Inline> toList() {
    flush();
    return List.copyOf(content);
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
