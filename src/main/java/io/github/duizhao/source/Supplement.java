package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Passage;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the headings that the editor supplies where the witness lacks them: the topmost before the
 * text that has no heading, the others right after the heading they stand under. {@code 第四章} and
 * the title {@code 加强…} become {@code 第四章 〔加强…〕}.
 */
final class Supplement {
  private final HeadingForms forms;
  private final Report report;
  private final List<Passage> passages;

  private Supplement(List<Passage> passages, HeadingForms forms, Report report) {
    this.passages = new ArrayList<>(passages);
    this.forms = forms;
    this.report = report;
  }

  static List<Passage> add(
      List<Passage> passages, List<SuppliedHeading> supplied, HeadingForms forms, Report report) {
    Supplement supplement = new Supplement(passages, forms, report);
    // the topmost first, so that the others find them
    supplied.stream().filter(heading -> heading.parent().isEmpty()).forEach(supplement::add);
    supplied.stream().filter(heading -> heading.parent().isPresent()).forEach(supplement::add);
    return List.copyOf(supplement.passages);
  }

  private void add(SuppliedHeading supplied) {
    String text = supplied.label() + " 〔" + supplied.title() + "〕";
    Optional<HeadingLabel> label = forms.label(text);
    Optional<Integer> place = supplied.parent().map(this::after).orElse(Optional.of(0));
    if (label.isEmpty()) {
      refuse(supplied, "'" + supplied.label() + "' is no heading that is known here");
    } else if (place.isEmpty()) {
      refuse(
          supplied, "there is no heading '" + supplied.parent().orElse("") + "' to put it under");
    } else if (!hasText(place.get(), label.get())) {
      refuse(supplied, "there is no text without a heading to put under it");
    } else {
      String written = Headings.text(label.get(), text);
      passages.add(place.get(), Passage.of(label, written, supplied.origin()));
    }
  }

  /** The place right after the heading with that label. */
  private Optional<Integer> after(String parent) {
    for (int i = 0; i < passages.size(); i++) {
      Optional<HeadingLabel> label = passages.get(i).label();
      if (label.isPresent() && Spacing.clean(label.get().label()).equals(Spacing.clean(parent))) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean hasText(int place, HeadingLabel label) {
    return place < passages.size()
        && passages
            .get(place)
            .label()
            .map(next -> next.rank().compareTo(label.rank()) > 0)
            .orElse(true);
  }

  private void refuse(SuppliedHeading supplied, String reason) {
    String message = "the supplied heading '" + supplied.label() + "' is not used: " + reason;
    report.add(
        Finding.of(RuleId.IMP_004, supplied.origin(), message)
            .hint("correct it, or take it out of supplied"));
  }
}
