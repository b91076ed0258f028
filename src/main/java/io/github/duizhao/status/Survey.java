package io.github.duizhao.status;

import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds all units of a book. Files pair by path, units by id. Front and back matter that exists in
 * one language only is not to be translated, and so has none.
 */
public final class Survey {
  private Survey() {}

  /** The units of each section, in the order of the originals. */
  public static List<SectionUnits> of(List<SectionText> originals, List<SectionText> translations) {
    Map<String, SectionText> byPath = new HashMap<>();
    translations.forEach(text -> byPath.put(text.path(), text));
    List<SectionUnits> sections = new ArrayList<>();
    for (SectionText original : originals) {
      SectionText translation = byPath.get(original.path());
      if (translation != null || !isMatter(original)) {
        sections.add(section(original, translation));
      }
    }
    return List.copyOf(sections);
  }

  private static boolean isMatter(SectionText text) {
    return text.kind() == Section.Kind.FRONT || text.kind() == Section.Kind.BACK;
  }

  private static SectionUnits section(SectionText original, @Nullable SectionText translation) {
    Map<String, UnitWalk.Found> theirs = translation == null ? Map.of() : UnitWalk.of(translation);
    List<TranslationUnit> units = new ArrayList<>();
    UnitWalk.of(original)
        .forEach(
            (id, found) -> {
              Optional<Version> version =
                  Optional.ofNullable(theirs.get(id))
                      .filter(it -> it.translates(found))
                      .map(UnitWalk.Found::version);
              units.add(new TranslationUnit(id, found.version(), version));
            });
    return new SectionUnits(
        original.id(),
        original.kind(),
        original.path(),
        original.title(),
        Optional.ofNullable(translation).map(SectionText::title),
        units);
  }
}
