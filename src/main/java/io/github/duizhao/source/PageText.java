package io.github.duizhao.source;

import io.github.duizhao.source.PageFurniture.Meaning;
import io.github.duizhao.text.BoundedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A witness without page furniture. Of {@code （上接第二版）优先布局…} it keeps {@code 优先布局…}, with a note
 * that the text continues an earlier page. A line that is all furniture is dropped, without leaving
 * a blank line.
 *
 * @param dropped in the order of the witness
 * @param unused patterns that match nothing
 */
record PageText(List<Kept> lines, List<Dropped> dropped, List<PageFurniture> unused) {

  PageText {
    lines = List.copyOf(lines);
    dropped = List.copyOf(dropped);
    unused = List.copyOf(unused);
  }

  /**
   * A line, or what is left of it.
   *
   * @param printed the whole line with furniture, which counts for its width
   * @param notes what the furniture next to the line says about it
   */
  record Kept(SourceText.Line line, String printed, Set<Meaning> notes) {
    Kept {
      notes = Set.copyOf(notes);
    }

    boolean isBlank() {
      return line.text().isBlank();
    }
  }

  static PageText of(SourceText source, List<PageFurniture> patterns) {
    Remover remover = new Remover(patterns);
    source.lines().forEach(remover::line);
    return new PageText(remover.kept, remover.dropped, List.copyOf(remover.unused));
  }

  /** Removes furniture line by line. */
  private static final class Remover {
    private final List<PageFurniture> patterns;
    private final Set<PageFurniture> unused;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private Set<Meaning> ahead = EnumSet.noneOf(Meaning.class);
    private int lastText = -1;

    Remover(List<PageFurniture> patterns) {
      this.patterns = patterns;
      this.unused = new LinkedHashSet<>(patterns);
    }

    void line(SourceText.Line line) {
      Set<Meaning> notes = EnumSet.noneOf(Meaning.class);
      String rest = line.text();
      for (PageFurniture pattern : patterns) {
        String text = rest.strip();
        Matcher matcher = pattern.pattern().matcher(new BoundedText(text));
        boolean found =
            PatternFault.guard(pattern.pattern(), pattern.origin(), text, matcher::find);
        if (found && !matcher.group().isBlank()) {
          unused.remove(pattern);
          dropped.add(new Dropped(line.origin(), matcher.group(), pattern.pattern().pattern()));
          pattern.means().ifPresent(notes::add);
          rest = text.substring(0, matcher.start()) + text.substring(matcher.end());
        }
      }
      if (!rest.isBlank() || line.text().isBlank()) {
        keep(new SourceText.Line(rest, line.origin()), line.text(), notes);
      } else {
        if (notes.remove(Meaning.CONTINUED_ON)) {
          noteContinuation();
        }
        ahead.addAll(notes);
      }
    }

    private void keep(SourceText.Line line, String printed, Set<Meaning> notes) {
      if (!line.text().isBlank()) {
        notes.addAll(ahead);
        ahead = EnumSet.noneOf(Meaning.class);
        lastText = kept.size();
      }
      kept.add(new Kept(line, printed, notes));
    }

    /** Notes at the last line of text that it continues on a later page. */
    private void noteContinuation() {
      if (lastText >= 0) {
        Kept last = kept.get(lastText);
        Set<Meaning> notes = EnumSet.of(Meaning.CONTINUED_ON);
        notes.addAll(last.notes());
        kept.set(lastText, new Kept(last.line(), last.printed(), notes));
      }
    }
  }
}
