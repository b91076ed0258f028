package io.github.duizhao.markdown;

import io.github.duizhao.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Removes the white space of HTML that browsers do not show. */
final class HtmlSpace {
  /** Whether the text so far ends in white space, or at the start of a line. */
  private boolean isSpace = true;

  private HtmlSpace() {}

  /** One space between words, none at the start and end of lines, no line break at either end. */
  static List<Inline> collapse(List<Inline> content) {
    List<Inline> collapsed = new HtmlSpace().backward(new HtmlSpace().forward(content));
    int start = 0;
    int end = collapsed.size();
    while (start < end && collapsed.get(start) instanceof Inline.LineBreak) {
      start++;
    }
    while (end > start && collapsed.get(end - 1) instanceof Inline.LineBreak) {
      end--;
    }
    List<Inline> text = collapsed.subList(start, end);
    return text.size() == collapsed.size() ? text : collapse(text);
  }

  /** The content without white space at its start and end, which is in text directly. */
  static List<Inline> strip(List<Inline> content) {
    List<Inline> result = new ArrayList<>(content);
    if (startsWithSpace(result)) {
      String value = ((Inline.Text) result.remove(0)).value();
      int start = 0;
      while (start < value.length() && HtmlScanner.isSpace(value.charAt(start))) {
        start++;
      }
      if (start < value.length()) {
        result.add(0, new Inline.Text(value.substring(start)));
      }
    }
    if (endsWithSpace(result)) {
      String value = ((Inline.Text) result.remove(result.size() - 1)).value();
      int end = TrailingId.endOfText(value, value.length());
      if (end > 0) {
        result.add(new Inline.Text(value.substring(0, end)));
      }
    }
    return result;
  }

  static boolean startsWithSpace(List<Inline> content) {
    return !content.isEmpty()
        && content.get(0) instanceof Inline.Text text
        && HtmlScanner.isSpace(text.value().charAt(0));
  }

  static boolean endsWithSpace(List<Inline> content) {
    return !content.isEmpty()
        && content.get(content.size() - 1) instanceof Inline.Text text
        && HtmlScanner.isSpace(text.value().charAt(text.value().length() - 1));
  }

  private List<Inline> forward(List<Inline> content) {
    List<Inline> result = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        StringBuilder value = new StringBuilder();
        for (char c : text.value().toCharArray()) {
          boolean space = HtmlScanner.isSpace(c);
          if (!space || !isSpace) {
            value.append(space ? ' ' : c);
          }
          isSpace = space;
        }
        add(value.toString(), result);
      } else {
        result.add(change(inline, forward(inline.children())));
      }
    }
    return result;
  }

  private List<Inline> backward(List<Inline> content) {
    List<Inline> result = new ArrayList<>();
    for (int i = content.size() - 1; i >= 0; i--) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Text text) {
        String value = isSpace ? text.value().replaceAll(" +$", "") : text.value();
        isSpace = isSpace && value.isEmpty();
        add(value, result);
      } else {
        result.add(change(inline, backward(inline.children())));
      }
    }
    Collections.reverse(result);
    return result;
  }

  private Inline change(Inline inline, List<Inline> children) {
    if (inline.children().isEmpty()) {
      isSpace = inline instanceof Inline.LineBreak;
      return inline;
    }
    return inline.withChildren(children);
  }

  private static void add(String value, List<Inline> result) {
    if (!value.isEmpty()) {
      result.add(new Inline.Text(value));
    }
  }
}
