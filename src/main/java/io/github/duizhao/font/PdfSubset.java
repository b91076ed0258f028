package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Cuts a face down to one glyph per character and nothing else. A glyph that two characters share
 * is written twice, since a PDF's text is found by going from the glyph back to the character.
 * There are no layout tables: PDFBox is slow with them.
 */
final class PdfSubset {
  private static final List<String> COPIED = List.of("OS/2", "cvt ", "fpgm", "prep", "gasp");
  private static final int GLYPH_COUNT = 4;

  private final Glyphs glyphs;

  /** The old id of each new glyph. */
  private final List<Integer> sources = new ArrayList<>(List.of(0));

  private final NavigableMap<Integer, Integer> characters = new TreeMap<>();

  private PdfSubset(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  static Sfnt of(Face face, NavigableMap<Integer, Integer> characters) {
    PdfSubset subset = new PdfSubset(face.glyphs());
    characters.forEach(subset::add);
    Map<Integer, Integer> ids = subset.addComponents();
    return subset.write(face, ids);
  }

  private void add(int codePoint, int source) {
    characters.put(codePoint, sources.size());
    sources.add(source);
  }

  /** Adds the parts of composite glyphs, and returns the new ids by the old ones. */
  private Map<Integer, Integer> addComponents() {
    Map<Integer, Integer> ids = new HashMap<>();
    for (int id = 0; id < sources.size(); id++) {
      ids.putIfAbsent(sources.get(id), id);
    }
    for (int id = 0; id < sources.size(); id++) {
      for (Component component : glyphs.get(sources.get(id)).components()) {
        if (ids.putIfAbsent(component.glyph(), sources.size()) == null) {
          sources.add(component.glyph());
        }
      }
    }
    if (sources.size() > 0xFFFF) {
      throw new IllegalArgumentException(
          "A face holds at most 65535 glyphs, was asked for " + sources.size());
    }
    return ids;
  }

  private Sfnt write(Face face, Map<Integer, Integer> ids) {
    GlyphWriter writer = new GlyphWriter();
    sources.forEach(source -> writer.add(glyphs.get(source).renumbered(ids).copy()));
    Sfnt font = face.font();
    List<FontTable> tables = new ArrayList<>(List.of(writer.glyf(), writer.loca()));
    COPIED.forEach(tag -> font.find(tag).ifPresent(tables::add));
    tables.add(CommonTables.head(font));
    tables.add(CommonTables.post(font));
    tables.add(face.names().write());
    tables.add(CharacterMapWriter.write(characters));
    tables.add(font.table("maxp").withU16(GLYPH_COUNT, sources.size()));
    tables.add(Metrics.header(font.table("hhea"), sources.size()));
    tables.add(face.metrics().of(sources));
    return Sfnt.of(tables);
  }
}
