package io.github.duizhao.source;

import java.util.List;

/**
 * How a witness sets its paragraphs, told from all its lines together.
 *
 * @param blankSeparates whether a blank line stands between paragraphs and nowhere else
 * @param unwrapped whether each line is a paragraph
 * @param marksIndents whether the first lines of paragraphs, and only these, begin with white space
 * @param indents whether first lines are shorter by the indentation that was printed
 * @param runInHeads whether paragraphs begin with a run-in head
 */
record Layout(
    boolean blankSeparates,
    boolean unwrapped,
    boolean marksIndents,
    boolean indents,
    boolean runInHeads) {

  static Layout of(List<Line> lines, Measure measure) {
    Survey survey = new Survey();
    lines.forEach(survey::line);
    for (int i = 0; i + 1 < lines.size(); i++) {
      survey.pair(lines, measure, i);
    }
    boolean unwrapped =
        lines.size() > survey.labels && survey.ended * 10 >= (lines.size() - survey.labels) * 6;
    return new Layout(
        survey.blanksWell * 10 >= survey.blanks * 7
            && survey.blanks > 0
            && survey.shortsWithBlank * 10 >= survey.shorts * 7,
        unwrapped,
        survey.marks > 0
            && survey.marksWell * 10 >= survey.marks * 8
            && survey.marks * 10 <= lines.size() * 6,
        survey.nextIndented * 2 >= survey.shorts,
        survey.nextRunIn * 2 >= survey.shorts && survey.shorts > 0);
  }

  /** Counts what neighbouring lines show. */
  private static final class Survey {
    /** In half ems; a smaller one may be a stray space. */
    private static final int MARK = 2;

    private int labels;
    private int ended;
    private int blanks;
    private int blanksWell;
    private int shorts;
    private int shortsWithBlank;
    private int nextIndented;
    private int nextRunIn;
    private int marks;
    private int marksWell;

    void line(Line line) {
      labels += line.label().isPresent() ? 1 : 0;
      ended += line.label().isEmpty() && line.endsSentence() ? 1 : 0;
    }

    void pair(List<Line> lines, Measure measure, int at) {
      Line line = lines.get(at);
      Line next = lines.get(at + 1);
      boolean heading = line.label().isPresent() || next.label().isPresent();
      boolean ends = line.endsSentence();
      blanks += next.afterBlank() ? 1 : 0;
      blanksWell += next.afterBlank() && (ends || heading) ? 1 : 0;
      if (next.indent() >= MARK) {
        marks++;
        marksWell += ends || heading ? 1 : 0;
      }
      // surely a last line: far from full, and not a run-in head alone on a first line
      if (ends && !heading && line.width() * 10 < measure.at(at) * 7) {
        shorts++;
        shortsWithBlank += next.afterBlank() ? 1 : 0;
        nextIndented += measure.looksIndented(at + 1) ? 1 : 0;
        nextRunIn += FirstSentence.runInHead(next.text()).isPresent() ? 1 : 0;
      }
    }
  }
}
