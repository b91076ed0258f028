package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.source.FurniturePattern.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Joins the lines of a page to headings and whole paragraphs. */
final class PassageReader {
  private final List<Line> lines;
  private final HeadingForms forms;
  private final HeadingLines headings;
  private final ParagraphEnds ends;
  private final List<Passage> passages = new ArrayList<>();

  private PassageReader(List<Line> lines, HeadingForms forms) {
    Measure measure = new Measure(lines);
    Layout layout = Layout.of(lines, measure);
    this.lines = lines;
    this.forms = forms;
    this.headings = new HeadingLines(lines, measure, layout);
    this.ends = new ParagraphEnds(lines, measure, layout);
  }

  static List<Passage> read(PageText page, HeadingForms forms) {
    PassageReader reader = new PassageReader(Line.of(page, forms), forms);
    int index = 0;
    while (index < reader.lines.size()) {
      int end = reader.headings.endOfHeading(index, true);
      index = end > index ? reader.heading(index, end) : reader.paragraph(index);
    }
    return List.copyOf(reader.passages);
  }

  private int heading(int start, int end) {
    String text = headings.text(start, end);
    Line first = lines.get(start);
    HeadingLabel label = forms.label(text).or(first::label).orElseThrow();
    passages.add(Headings.passage(label, text, first.source().line().origin()));
    return end;
  }

  private int paragraph(int start) {
    StringBuilder text = new StringBuilder();
    Set<Meaning> notes = EnumSet.noneOf(Meaning.class);
    int index = start;
    boolean whole = false;
    while (!whole) {
      Line line = lines.get(index);
      Spacing.join(text, line.text());
      notes.addAll(line.source().notes());
      index++;
      whole =
          index == lines.size()
              || headings.endOfHeading(index, false) > index
              || ends.endsAfter(index - 1, start);
    }
    String clean = Spacing.clean(Punctuation.fullWidth(Spacing.clean(text.toString())));
    passages.add(new Passage.Paragraph(clean, notes, lines.get(start).source().line().origin()));
    return index;
  }
}
