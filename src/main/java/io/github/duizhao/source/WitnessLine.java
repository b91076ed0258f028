package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Sentences;
import io.github.duizhao.source.PageText.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that is not blank, with what can be told from the line alone.
 *
 * @param text without the white space around it
 * @param width of the line as printed, in half ems
 * @param indent white space before the text, in half ems
 * @param afterBlank whether a blank line stands before it
 * @param endsSentence whether a stop ends it
 * @param isChinese whether it has a Han character
 * @param label its number, if it reads like a heading
 */
record WitnessLine(
    String text,
    int width,
    int indent,
    boolean afterBlank,
    boolean endsSentence,
    boolean isChinese,
    Optional<HeadingLabel> label,
    Kept source) {

  /** Lines longer than this are no headings. */
  private static final int LONGEST_HEADING = 200;

  static List<WitnessLine> of(PageText page, HeadingForms forms) {
    List<WitnessLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (Kept kept : page.lines()) {
      if (!kept.isBlank()) {
        lines.add(of(kept, afterBlank, forms));
      }
      afterBlank = kept.isBlank();
    }
    return lines;
  }

  private static WitnessLine of(Kept kept, boolean afterBlank, HeadingForms forms) {
    String raw = kept.line().text();
    String text = OcrMarks.plain(raw.strip());
    return new WitnessLine(
        text,
        CharacterWidth.width(kept.printed()),
        indent(raw),
        afterBlank,
        Sentences.isEnd(text),
        CharacterWidth.hasHan(text),
        text.length() > LONGEST_HEADING ? Optional.empty() : forms.label(text),
        kept);
  }

  private static int indent(String raw) {
    int indent = 0;
    for (int i = 0; i < raw.length() && CharacterWidth.isSpace(raw.charAt(i)); i++) {
      indent += raw.charAt(i) == '\u3000' ? 2 : 1;
    }
    return indent;
  }
}
