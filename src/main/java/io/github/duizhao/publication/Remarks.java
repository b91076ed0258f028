package io.github.duizhao.publication;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The apparatus of one section: its remarks in the order of the text. */
public record Remarks(Section section, List<LetteredRemark> list) {

  public Remarks {
    list = List.copyOf(list);
  }

  /** The remarks whose marks are in the section's texts in the original language. */
  static Remarks of(Section section, Language original) {
    List<LetteredRemark> list = new ArrayList<>();
    section.texts().stream()
        .map(text -> text.text().original())
        .filter(phrase -> phrase.language().equals(original))
        .map(Phrase::content)
        .flatMap(content -> Inline.stream(content, Inline.RemarkRef.class))
        .forEach(mark -> list.add(LetteredRemark.of(list.size(), mark.remark())));
    return new Remarks(section, list);
  }
}
