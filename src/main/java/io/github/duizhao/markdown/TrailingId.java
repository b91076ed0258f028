package io.github.duizhao.markdown;

import io.github.duizhao.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with an id at its end: {@code 加快… {#c5-1-p2}}.
 *
 * @param content the text without the id
 * @param id the id, valid or not
 */
record TrailingId(List<Inline> content, Optional<String> id) {
  private static final Pattern ID = Pattern.compile("\\{#([^{}\\s]*)}\\s*");

  static TrailingId of(List<Inline> content) {
    if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text last) {
      String text = last.value();
      int start = Math.max(0, text.lastIndexOf('{'));
      int end = endOfText(text, start);
      Matcher matcher = ID.matcher(text).region(start, text.length());
      if (matcher.matches() && (start == 0 || end < start)) {
        List<Inline> rest = new ArrayList<>(content.subList(0, content.size() - 1));
        if (end > 0) {
          rest.add(new Inline.Text(text.substring(0, end)));
        }
        // at the end of a block, a line break has no effect
        while (!rest.isEmpty() && rest.get(rest.size() - 1) instanceof Inline.LineBreak) {
          rest.remove(rest.size() - 1);
        }
        return new TrailingId(rest, Optional.of(matcher.group(1)));
      }
    }
    return new TrailingId(content, Optional.empty());
  }

  /** The start of the white space that ends at an index. */
  static int endOfText(String text, int index) {
    int end = index;
    while (end > 0 && " \t\n\u000B\f\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
