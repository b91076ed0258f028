package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.text.Characters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms of headings that are recognized: the editor's own first, then the built-in ones. */
final class HeadingForms {
  private final List<HeadingForm> own;
  private final Set<HeadingForm> unused;

  HeadingForms(List<HeadingForm> own) {
    this.own = own;
    this.unused = new LinkedHashSet<>(own);
  }

  /** The label of a line that looks like a heading. */
  Optional<HeadingLabel> label(String line) {
    for (HeadingForm form : own) {
      Optional<HeadingLabel> label =
          PatternFault.guard(
              form.pattern(),
              form.origin(),
              line,
              () -> HeadingLabel.of(line, form.pattern(), form.rank()));
      if (label.isPresent()) {
        unused.remove(form);
        return label;
      }
    }
    return HeadingLabel.of(line);
  }

  /** The editor's forms that have matched no line so far. */
  List<HeadingForm> unused() {
    return List.copyOf(unused);
  }

  /** A heading as written in the book: {@code 第五章 提升…}, {@code 一、总则}. */
  static String text(HeadingLabel label, String text) {
    String number = Spacing.clean(label.label());
    String title = text.substring(label.label().length());
    boolean spaced =
        !title.isBlank()
            && Characters.isSpace(title.codePointAt(0))
            && !Characters.isWidePunctuation(number.codePointBefore(number.length()));
    return number
        + (spaced ? " " : "")
        + Spacing.clean(Punctuation.fullWidth(Spacing.clean(title)));
  }
}
