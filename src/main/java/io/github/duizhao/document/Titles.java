package io.github.duizhao.document;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import java.util.ArrayList;
import java.util.List;

/** Makes one title of a heading in several lines. */
final class Titles {
  private Titles() {}

  /** What to write between two lines of a title. */
  static String separator(String first, Language language) {
    String text = first.stripTrailing();
    boolean isClosed =
        text.isEmpty() || !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return isClosed || language.isEastAsian() ? " " : ". ";
  }

  static List<Inline> joined(List<Inline> first, List<Inline> second, Language language) {
    List<Inline> title = new ArrayList<>(first);
    title.add(new Inline.Text(separator(Inline.plainText(first), language)));
    title.addAll(second);
    return InlineConverter.tidy(title);
  }
}
