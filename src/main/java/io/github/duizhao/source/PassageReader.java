package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.Cut;
import io.github.duizhao.model.Passage.LineStart;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.WitnessText;
import io.github.duizhao.model.WitnessText.Paragraphs;
import io.github.duizhao.source.PageFurniture.Meaning;
import io.github.duizhao.source.WitnessLayout.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins the lines of a witness into headings and whole paragraphs. */
final class PassageReader {
  private final List<WitnessLine> lines;
  private final HeadingForms forms;
  private final HeadingLines headings;
  private final ParagraphEnds ends;
  private final WitnessLayout layout;
  private final List<Passage> passages = new ArrayList<>();

  private PassageReader(List<WitnessLine> lines, HeadingForms forms) {
    Measure measure = new Measure(lines);
    this.layout = WitnessLayout.of(lines, measure);
    this.lines = lines;
    this.forms = forms;
    this.headings = new HeadingLines(lines, measure, layout);
    this.ends = new ParagraphEnds(lines, measure, layout);
  }

  static WitnessText read(Sigil sigil, PageText page, HeadingForms forms) {
    PassageReader reader = new PassageReader(WitnessLine.of(page, forms), forms);
    int index = 0;
    while (index < reader.lines.size()) {
      int end = reader.headings.endOfHeading(index, true);
      index = end > index ? reader.heading(index, end) : reader.paragraph(index);
    }
    return new WitnessText(sigil, reader.passages, reader.paragraphs());
  }

  private Paragraphs paragraphs() {
    boolean marked =
        layout.has(Trait.BLANK_SEPARATES)
            || layout.has(Trait.UNWRAPPED)
            || layout.has(Trait.MARKS_INDENTS);
    return marked ? Paragraphs.MARKED : Paragraphs.GUESSED;
  }

  private int heading(int start, int end) {
    String text = headings.text(start, end);
    WitnessLine first = lines.get(start);
    HeadingLabel label = forms.label(text).or(first::label).orElseThrow();
    // in a heading, which is short, all lines count as one
    List<LineStart> starts =
        lines.subList(start, end).stream()
            .map(line -> new LineStart(0, line.source().line().origin()))
            .toList();
    passages.add(
        new Passage(Optional.of(label), HeadingForms.text(label, text), cuts(start, end), starts));
    return end;
  }

  private Set<Cut> cuts(int start, int end) {
    Set<Cut> cuts = EnumSet.noneOf(Cut.class);
    if (startsPage(start)) {
      cuts.add(Cut.BEFORE);
    }
    if (endsPage(end - 1)) {
      cuts.add(Cut.AFTER);
    }
    return cuts;
  }

  private boolean startsPage(int index) {
    return lines.get(index).source().notes().contains(Meaning.CONTINUED_FROM);
  }

  private boolean endsPage(int index) {
    return lines.get(index).source().notes().contains(Meaning.CONTINUED_ON);
  }

  private int paragraph(int start) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int index = start;
    boolean whole = false;
    while (!whole) {
      WitnessLine line = lines.get(index);
      Spacing.join(text, line.text());
      starts.add(text.length() - line.text().strip().length());
      index++;
      whole =
          index == lines.size()
              || endsPage(index - 1)
              || startsPage(index)
              || headings.endOfHeading(index, false) > index
              || ends.endsAfter(index - 1, start);
    }
    int[] offsets = starts.stream().mapToInt(Integer::intValue).toArray();
    String wide = Punctuation.fullWidth(Spacing.clean(text.toString(), offsets));
    String clean = Spacing.clean(wide, offsets);
    List<LineStart> origins = new ArrayList<>();
    for (int i = 0; i < offsets.length; i++) {
      origins.add(new LineStart(offsets[i], lines.get(start + i).source().line().origin()));
    }
    passages.add(new Passage(Optional.empty(), clean, cuts(start, index), origins));
    return index;
  }
}
