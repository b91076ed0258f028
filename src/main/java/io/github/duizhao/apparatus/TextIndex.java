package io.github.duizhao.apparatus;

import io.github.duizhao.model.Book;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of the original in reading order, for finding words in them. */
final class TextIndex {
  private static final int LONGEST_SHOWN = 40;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<SegmentId, List<Integer>> numbers = new HashMap<>();
  private final Report report;

  /**
   * One text of the original.
   *
   * @param at the segment or section that it belongs to; a table has several texts
   */
  record Entry(SegmentId at, TextKind kind, Phrase phrase, String words) {
    boolean isTitle() {
      return kind == TextKind.TITLE;
    }

    boolean isHeading() {
      return kind == TextKind.TITLE || kind == TextKind.HEADING;
    }
  }

  private TextIndex(Report report) {
    this.report = report;
  }

  /** An index of a book's texts, which reports what it does not find. */
  static TextIndex of(Book book, Report report) {
    TextIndex index = new TextIndex(report);
    Language original = book.metadata().languages().original();
    book.sections().stream()
        .flatMap(section -> section.texts().stream())
        .filter(text -> canHaveMarks(text, original))
        .forEach(index::add);
    return index;
  }

  /** Whether marks can be put into a text: it is in the original language, shown, and not code. */
  static boolean canHaveMarks(LocatedText text, Language original) {
    return text.text().original().language().equals(original)
        && text.isShown()
        && text.kind() != TextKind.CODE;
  }

  private void add(LocatedText text) {
    SegmentId at = new SegmentId(text.id());
    Phrase phrase = text.text().original();
    numbers.computeIfAbsent(at, id -> new ArrayList<>()).add(entries.size());
    entries.add(new Entry(at, text.kind(), phrase, Inline.words(phrase.content())));
  }

  Entry entry(int text) {
    return entries.get(text);
  }

  /** The position of the words if they occur exactly once in the segment; otherwise a finding. */
  Optional<TextPosition> find(SegmentId at, String words, Origin origin) {
    TextPosition found = null;
    for (int text : texts(at, origin)) {
      String all = entries.get(text).words();
      int start = all.indexOf(words);
      boolean again = start >= 0 && all.indexOf(words, start + 1) >= 0;
      if (again || (found != null && start >= 0)) {
        return missing(at, origin, quoted(words) + " occurs in " + at + " more than once");
      }
      found = start >= 0 ? new TextPosition(text, start) : found;
    }
    return found != null || !numbers.containsKey(at)
        ? Optional.ofNullable(found)
        : missing(at, origin, quoted(words) + " does not occur in " + at);
  }

  /** The start of the segment; a finding if there is no such segment. */
  Optional<TextPosition> start(SegmentId at, Origin origin) {
    return texts(at, origin).stream().findFirst().map(text -> new TextPosition(text, 0));
  }

  /** The end of the segment; a finding if there is no such segment. */
  Optional<TextPosition> end(SegmentId at, Origin origin) {
    return texts(at, origin).stream().reduce((first, last) -> last).map(this::end);
  }

  private TextPosition end(int text) {
    return new TextPosition(text, entries.get(text).words().length());
  }

  /** The end of the last text before the position that has any characters. */
  Optional<TextPosition> endBefore(TextPosition spot) {
    for (int text = spot.text() - 1; text >= 0; text--) {
      if (!entries.get(text).words().isEmpty()) {
        return Optional.of(end(text));
      }
    }
    return Optional.empty();
  }

  /** The number of characters between two positions. */
  long length(TextPosition from, TextPosition to) {
    long length = (long) to.offset() - from.offset();
    for (int text = from.text(); text < to.text(); text++) {
      length += entries.get(text).words().length();
    }
    return Math.max(0, length);
  }

  private List<Integer> texts(SegmentId at, Origin origin) {
    List<Integer> found = numbers.getOrDefault(at, List.of());
    if (found.isEmpty()) {
      missing(at, origin, "the original has no text " + at + " for a mark");
    }
    return found;
  }

  private Optional<TextPosition> missing(SegmentId at, Origin origin, String problem) {
    report.add(
        Finding.of(RuleId.APP_001, origin, problem)
            .segment(at)
            .hint("the text was edited since import wrote this file; import again"));
    return Optional.empty();
  }

  private static String quoted(String words) {
    return "'" + Characters.excerpt(words, LONGEST_SHOWN) + "'";
  }
}
