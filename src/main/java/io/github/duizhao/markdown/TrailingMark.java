package io.github.duizhao.markdown;

import io.github.duizhao.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id that stands last in a block, after one space: {@code 加快… {#c5-1-p2}}.
 *
 * @param content the block's content without the mark
 * @param id what the mark holds, well formed or not
 */
record TrailingMark(List<Inline> content, Optional<String> id) {
  private static final Pattern MARK = Pattern.compile("\\{#([^{}\\s]*)}\\s*");

  static TrailingMark of(List<Inline> content) {
    if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text last) {
      String text = last.value();
      int start = Math.max(0, text.lastIndexOf('{'));
      int end = endOfText(text, start);
      Matcher matcher = MARK.matcher(text).region(start, text.length());
      if (matcher.matches() && (start == 0 || end < start)) {
        List<Inline> rest = new ArrayList<>(content.subList(0, content.size() - 1));
        if (end > 0) {
          rest.add(new Inline.Text(text.substring(0, end)));
        }
        return new TrailingMark(rest, Optional.of(matcher.group(1)));
      }
    }
    return new TrailingMark(content, Optional.empty());
  }

  /** Where the white space before a place starts. */
  static int endOfText(String text, int place) {
    int end = place;
    while (end > 0 && " \t\n\u000B\f\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
