package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Passage;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.source.Outline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Inserts the headings that the editor supplies: the topmost one before the text, the others right
 * after their parent. {@code 第四章} and the title {@code 加强…} become {@code 第四章 〔加强…〕}.
 */
final class SuppliedHeadingInserter {
  private final HeadingForms forms;
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();

  private SuppliedHeadingInserter(List<Passage> passages, HeadingForms forms, Report report) {
    passages.forEach(passage -> entries.add(new Entry(passage, false)));
    this.forms = forms;
    this.report = report;
  }

  /**
   * The passages with the headings; the report gets a finding for each heading that does not fit.
   */
  static List<Entry> insert(
      List<SuppliedHeading> supplied, List<Passage> passages, HeadingForms forms, Report report) {
    SuppliedHeadingInserter inserter = new SuppliedHeadingInserter(passages, forms, report);
    // topmost headings first, so that the others can be put under them
    supplied.stream().filter(heading -> heading.parent().isEmpty()).forEach(inserter::insert);
    supplied.stream().filter(heading -> heading.parent().isPresent()).forEach(inserter::insert);
    return inserter.entries;
  }

  private void insert(SuppliedHeading supplied) {
    String text = supplied.label() + " 〔" + supplied.title() + "〕";
    Optional<HeadingLabel> label = forms.label(text);
    Optional<Integer> place = supplied.parent().map(this::after).orElse(Optional.of(0));
    if (label.isEmpty()) {
      refuse(supplied, "'" + supplied.label() + "' is not a known form of heading");
    } else if (place.isEmpty()) {
      refuse(
          supplied, "there is no heading '" + supplied.parent().orElse("") + "' to put it under");
    } else if (!hasText(place.get(), label.get())) {
      refuse(supplied, "there is no text without a heading to put under it");
    } else {
      String written = HeadingForms.text(label.get(), text);
      entries.add(place.get(), new Entry(Passage.of(label, written, supplied.origin()), true));
    }
  }

  /** The place right after the heading with that label. */
  private Optional<Integer> after(String parent) {
    for (int i = 0; i < entries.size(); i++) {
      Optional<HeadingLabel> label = entries.get(i).passage().label();
      if (label.isPresent() && Spacing.clean(label.get().label()).equals(Spacing.clean(parent))) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean hasText(int place, HeadingLabel label) {
    return place < entries.size()
        && entries
            .get(place)
            .passage()
            .label()
            .map(next -> next.rank().compareTo(label.rank()) > 0)
            .orElse(true);
  }

  private void refuse(SuppliedHeading supplied, String reason) {
    String message = "the supplied heading '" + supplied.label() + "' is not used: " + reason;
    report.add(
        Finding.of(RuleId.IMP_004, supplied.origin(), message)
            .hint("correct it, or remove it from 'supplied'"));
  }
}
