package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;

/**
 * Cuts a font down and leaves every glyph its id; dropped glyphs become empty. The layout tables
 * are cut to what they say about the glyphs that stay.
 */
final class WebSubset {
  private static final List<String> COPIED =
      List.of("OS/2", "maxp", "hhea", "vhea", "cvt ", "fpgm", "prep", "gasp", "GDEF", "BASE");

  private WebSubset() {}

  static Sfnt of(Font font, NavigableMap<Integer, Integer> characters, NameTable names) {
    BitSet kept = kept(font, characters);
    GlyphWriter writer = new GlyphWriter();
    for (int id = 0; id < font.glyphs().count(); id++) {
      writer.add(kept.get(id) ? font.glyphs().get(id).data().copy() : new byte[0]);
    }
    Sfnt sfnt = font.sfnt();
    List<FontTable> tables = new ArrayList<>(List.of(writer.glyf(), writer.loca()));
    COPIED.forEach(tag -> sfnt.find(tag).ifPresent(tables::add));
    for (String tag : List.of("GSUB", "GPOS")) {
      sfnt.find(tag).flatMap(layout -> LayoutSubset.of(layout, kept)).ifPresent(tables::add);
    }
    tables.add(CommonTables.head(sfnt));
    tables.add(CommonTables.post(sfnt));
    tables.add(names.write());
    tables.add(CharacterMapWriter.write(characters));
    tables.add(font.metrics().blankedExcept(kept, font.glyphs().count()));
    if (sfnt.find("vmtx").isPresent()) {
      Metrics vertical = Metrics.read(sfnt, "vhea", "vmtx", font.glyphs().count());
      tables.add(vertical.blankedExcept(kept, font.glyphs().count()));
    }
    return Sfnt.of(tables);
  }

  private static BitSet kept(Font font, NavigableMap<Integer, Integer> characters) {
    BitSet kept = new BitSet(font.glyphs().count());
    kept.set(0);
    characters.values().forEach(kept::set);
    font.sfnt().find("GSUB").ifPresent(gsub -> Substitutions.close(gsub, kept));
    font.glyphs().closeOverComponents(kept);
    return kept;
  }
}
