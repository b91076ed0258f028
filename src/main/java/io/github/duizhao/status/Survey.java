package io.github.duizhao.status;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds all translation units of a book. Files pair by path, units by id. Front and back matter
 * that exists in only one language does not need a translation and has no units.
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
      if (translation != null || !original.kind().isMatter()) {
        sections.add(section(original, translation));
      }
    }
    return List.copyOf(sections);
  }

  private static SectionUnits section(SectionText original, @Nullable SectionText translation) {
    Map<String, Unit> theirs = translation == null ? Map.of() : units(translation);
    List<TranslationUnit> units = new ArrayList<>();
    units(original)
        .forEach(
            (id, found) -> {
              Optional<Version> version =
                  Optional.ofNullable(theirs.get(id))
                      .filter(it -> it.translates(found))
                      .map(Unit::version);
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

  /** The shape of a unit. A unit and its translation pair only if they have the same one. */
  enum Shape {
    TITLE,
    TEXT,
    TABLE,
    PICTURE,
    CAPTIONED_PICTURE,
    NOTE
  }

  /** A unit of one file. */
  record Unit(Shape shape, Version version) {
    /**
     * Whether it can translate that unit: the same shape, or a picture to which it adds a caption.
     */
    boolean translates(Unit original) {
      return shape == original.shape
          || (original.shape == Shape.PICTURE && shape == Shape.CAPTIONED_PICTURE);
    }
  }

  /** The units of one file by id, in its order, without those that have no text. */
  static Map<String, Unit> units(SectionText text) {
    Map<String, Unit> units = new LinkedHashMap<>();
    add(units, text.id().value(), Shape.TITLE, text.origin(), List.of(text.title()));
    Block.stream(text.blocks(), Block.Identified.class)
        .forEach(
            block -> add(units, block.id().value(), shape(block), block.origin(), texts(block)));
    for (Note note : text.notes()) {
      add(units, note.id().value(), Shape.NOTE, note.origin(), note.original());
    }
    return units;
  }

  private static void add(
      Map<String, Unit> units, String id, Shape shape, Origin origin, List<Phrase> texts) {
    if (texts.stream().anyMatch(text -> !text.content().isEmpty())) {
      units.putIfAbsent(id, new Unit(shape, new Version(origin, Digest.of(texts))));
    }
  }

  private static Shape shape(Block.Identified block) {
    if (block instanceof Block.Figure figure) {
      return figure.caption().isPresent() ? Shape.CAPTIONED_PICTURE : Shape.PICTURE;
    }
    return block instanceof Block.Table ? Shape.TABLE : Shape.TEXT;
  }

  private static List<Phrase> texts(Block block) {
    return block.texts().stream().map(text -> text.text().original()).toList();
  }
}
