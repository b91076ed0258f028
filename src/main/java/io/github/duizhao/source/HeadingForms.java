package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headings that are known here: the editor's own first, then the usual ones. */
final class HeadingForms {
  private final List<HeadingForm> own;
  private final Set<HeadingForm> unused;

  HeadingForms(List<HeadingForm> own) {
    this.own = own;
    this.unused = new LinkedHashSet<>(own);
  }

  /** The label of a line that reads like a heading. */
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

  /** Forms that no line has had so far. */
  List<HeadingForm> unused() {
    return List.copyOf(unused);
  }
}
