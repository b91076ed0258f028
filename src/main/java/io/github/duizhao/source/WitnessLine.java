package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.source.PageText.Kept;
import io.github.duizhao.text.Characters;
import io.github.duizhao.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that is not blank, with what can be detected from the line alone.
 *
 * @param text without the white space around it
 * @param width of the line as printed, in half ems
 * @param indent white space before the text, in half ems
 * @param afterBlank whether a blank line precedes it
 * @param endsSentence whether it ends with a full stop or similar punctuation
 * @param isChinese whether it contains a Han character
 * @param label the number of the heading, if the line looks like one
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

  /** Longer lines are not headings. */
  private static final int LONGEST_HEADING = 200;

  /** The TeX marks that text recognition leaves: {@code PM_{2.5}} becomes {@code PM2.5}. */
  private static final Pattern SCRIPT = Pattern.compile("[_^]\\{([^{}]{1,20})\\}");

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
    String text = withoutTexMarks(raw.strip());
    return new WitnessLine(
        text,
        width(kept.printed()),
        indent(raw),
        afterBlank,
        Sentences.isEnd(text),
        Characters.hasHan(text),
        text.length() > LONGEST_HEADING ? Optional.empty() : forms.label(text),
        kept);
  }

  private static String withoutTexMarks(String line) {
    return line.indexOf('{') < 0 ? line : SCRIPT.matcher(line).replaceAll("$1");
  }

  /** Width in half ems without white space: 2 for a full-width character, 1 for another. */
  private static int width(String text) {
    return text.codePoints()
        .filter(c -> !Characters.isSpace(c))
        .map(c -> Characters.isWide(c) || Characters.isSharedPunctuation(c) ? 2 : 1)
        .sum();
  }

  private static int indent(String raw) {
    int indent = 0;
    for (int i = 0; i < raw.length() && Characters.isSpace(raw.charAt(i)); i++) {
      indent += raw.charAt(i) == '\u3000' ? 2 : 1;
    }
    return indent;
  }
}
