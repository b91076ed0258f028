package io.github.duizhao.status;

import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import java.util.List;
import java.util.Optional;

/**
 * The translation units of one section.
 *
 * @param path as in {@link Section}
 * @param translatedTitle its heading in the other language, if it has one
 * @param units in the order of the original: the heading first, the notes last
 */
public record SectionUnits(
    SectionId id,
    Section.Kind kind,
    String path,
    Phrase title,
    Optional<Phrase> translatedTitle,
    List<TranslationUnit> units) {

  public SectionUnits {
    units = List.copyOf(units);
  }
}
