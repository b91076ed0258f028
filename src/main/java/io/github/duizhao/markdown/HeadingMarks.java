package io.github.duizhao.markdown;

import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks in braces at the end of a heading: {@code ## Foo {#foo} {#c1-p3}}, or as other programs
 * write them, {@code {#foo .wide}}, {@code { #foo }}, {@code {: #foo}}, {@code {.wide}}.
 *
 * @param end the length of the heading's text before them
 * @param ids the ids, valid or not
 * @param others the classes and other attributes
 */
record HeadingMarks(int end, List<String> ids, List<String> others) {
  private static final int MAX_GROUPS = 10;

  private static final Pattern GROUP =
      Pattern.compile(
          "\\{:?[ \\t]*+((?:[#.][^\\s{}]++|[\\w-]++=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s{}]++)|-)"
              + "(?:[ \\t]++(?:[#.][^\\s{}]++|[\\w-]++=(?:\"[^\"{}]*+\"|'[^'{}]*+'|[^\\s{}]++)))*+)"
              + "[ \\t]*+}");

  /** The ids of sections that follow from the names of files; others are any words. */
  private static final Pattern GIVEN = Pattern.compile("[a-z]+[0-9]+(?:-[0-9]+)*");

  private static final Pattern MARK =
      Pattern.compile("([#.])?([\\w-]+=(?:\"[^\"]*\"|'[^']*'|\\S+)|[^\\s]+)");

  HeadingMarks {
    ids = List.copyOf(ids);
    others = List.copyOf(others);
  }

  /** Whether an id is meant to be one of this section, even if it is not well-formed. */
  static boolean isOwn(String id, SectionId section) {
    if (id.startsWith(section + "-") && SegmentId.isWellFormed(id)) {
      return true;
    } else if (!GIVEN.matcher(section.value()).matches()) {
      return false;
    }
    String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    return plain.equals(section.value()) || plain.startsWith(section + "-");
  }

  /** Splits the text of a heading. */
  static HeadingMarks of(CharSequence heading) {
    String text = heading.toString();
    List<String> ids = new ArrayList<>();
    List<String> others = new ArrayList<>();
    int end = text.stripTrailing().length();
    for (int i = 0; i < MAX_GROUPS && end > 0 && text.charAt(end - 1) == '}'; i++) {
      int start = text.lastIndexOf('{', end - 1);
      boolean isEscaped = start > 0 && text.charAt(start - 1) == '\\';
      if (start < 0 || isEscaped) {
        break;
      }
      Matcher group = GROUP.matcher(text).region(start, end);
      boolean isKeyOnly = text.indexOf('#', start) < 0 && text.indexOf('.', start) < 0;
      if (!group.matches() || (isKeyOnly && text.charAt(start + 1) != ':')) {
        break;
      }
      int at = 0;
      for (Matcher mark = MARK.matcher(group.group(1)); mark.find(); ) {
        if ("#".equals(mark.group(1))) {
          ids.add(at++, mark.group(2));
        } else {
          others.add(mark.group());
        }
      }
      end = text.substring(0, start).stripTrailing().length();
    }
    return new HeadingMarks(end, ids, others);
  }
}
