package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Cuts a font down to one glyph per character and nothing else. A glyph that two characters share
 * is written twice, since a PDF's text is found by going from the glyph back to the character.
 * There are no layout tables: PDFBox is slow with them.
 */
final class PdfSubset {
  private static final List<String> COPIED = List.of("OS/2", "cvt ", "fpgm", "prep", "gasp");
  private static final int GLYPH_COUNT = 4;

  private final GlyphTable glyphs;

  /** The old id of each new glyph. */
  private final List<Integer> sources = new ArrayList<>(List.of(0));

  private final NavigableMap<Integer, Integer> characters = new TreeMap<>();

  private PdfSubset(GlyphTable glyphs) {
    this.glyphs = glyphs;
  }

  static Sfnt of(Font font, NavigableMap<Integer, Integer> characters) {
    PdfSubset subset = new PdfSubset(font.glyphs());
    characters.forEach(subset::add);
    Map<Integer, Integer> ids = subset.addComponents();
    return subset.write(font, ids);
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
          "A font holds at most 65535 glyphs, was asked for " + sources.size());
    }
    return ids;
  }

  private Sfnt write(Font font, Map<Integer, Integer> ids) {
    GlyphWriter writer = new GlyphWriter();
    sources.forEach(source -> writer.add(glyphs.get(source).renumbered(ids).copy()));
    Sfnt sfnt = font.sfnt();
    List<FontTable> tables = new ArrayList<>(List.of(writer.glyf(), writer.loca()));
    COPIED.forEach(tag -> sfnt.find(tag).ifPresent(tables::add));
    tables.add(CommonTables.head(sfnt));
    tables.add(CommonTables.post(sfnt));
    tables.add(font.names().write());
    tables.add(CharacterMapWriter.write(characters));
    tables.add(sfnt.table("maxp").withU16(GLYPH_COUNT, sources.size()));
    tables.add(Metrics.header(sfnt.table("hhea"), sources.size()));
    tables.add(font.metrics().of(sources));
    return Sfnt.of(tables);
  }
}
