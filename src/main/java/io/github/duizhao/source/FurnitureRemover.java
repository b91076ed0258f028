package io.github.duizhao.source;

import io.github.duizhao.model.BoundedText;
import io.github.duizhao.source.PageFurniture.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Takes the page's furniture out of a witness. {@code （上接第二版）优先布局…} leaves {@code 优先布局…}, which is
 * noted to continue an earlier page. A line that is furniture altogether leaves nothing, not even a
 * blank line.
 */
final class FurnitureRemover {
  private final List<PageFurniture> patterns;
  private final Set<PageFurniture> unused;
  private final List<PageText.Kept> kept = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private Set<Meaning> ahead = EnumSet.noneOf(Meaning.class);
  private int lastText = -1;

  private FurnitureRemover(List<PageFurniture> patterns) {
    this.patterns = patterns;
    this.unused = new LinkedHashSet<>(patterns);
  }

  static PageText remove(SourceText source, List<PageFurniture> patterns) {
    FurnitureRemover furniture = new FurnitureRemover(patterns);
    source.lines().forEach(furniture::line);
    return new PageText(furniture.kept, furniture.dropped, List.copyOf(furniture.unused));
  }

  private void line(SourceLine line) {
    Set<Meaning> notes = EnumSet.noneOf(Meaning.class);
    String rest = line.text();
    for (PageFurniture pattern : patterns) {
      String text = rest.strip();
      Matcher matcher = pattern.pattern().matcher(new BoundedText(text));
      boolean found = PatternFault.guard(pattern.pattern(), pattern.origin(), text, matcher::find);
      if (found && !matcher.group().isBlank()) {
        unused.remove(pattern);
        dropped.add(new Dropped(line.origin(), matcher.group(), pattern.pattern().pattern()));
        pattern.means().ifPresent(notes::add);
        rest = text.substring(0, matcher.start()) + text.substring(matcher.end());
      }
    }
    if (!rest.isBlank() || line.text().isBlank()) {
      keep(new SourceLine(rest, line.origin()), line.text(), notes);
    } else {
      if (notes.remove(Meaning.CONTINUED_ON)) {
        noteBehind();
      }
      ahead.addAll(notes);
    }
  }

  private void keep(SourceLine line, String printed, Set<Meaning> notes) {
    if (!line.text().isBlank()) {
      notes.addAll(ahead);
      ahead = EnumSet.noneOf(Meaning.class);
      lastText = kept.size();
    }
    kept.add(new PageText.Kept(line, printed, notes));
  }

  private void noteBehind() {
    if (lastText >= 0) {
      PageText.Kept last = kept.get(lastText);
      Set<Meaning> notes = EnumSet.of(Meaning.CONTINUED_ON);
      notes.addAll(last.notes());
      kept.set(lastText, new PageText.Kept(last.line(), last.printed(), notes));
    }
  }
}
