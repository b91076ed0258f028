package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;

/**
 * Cuts a face down and leaves every glyph its id; dropped glyphs become empty. The layout tables
 * are cut to what they say about the glyphs that stay.
 */
final class WebSubset {
  private static final List<String> COPIED =
      List.of("OS/2", "maxp", "hhea", "vhea", "cvt ", "fpgm", "prep", "gasp", "GDEF", "BASE");

  private WebSubset() {}

  static Sfnt of(Face face, NavigableMap<Integer, Integer> characters, NameTable names) {
    BitSet kept = kept(face, characters);
    GlyphWriter writer = new GlyphWriter();
    for (int id = 0; id < face.glyphs().count(); id++) {
      writer.add(kept.get(id) ? face.glyphs().get(id).data().copy() : new byte[0]);
    }
    Sfnt font = face.font();
    List<FontTable> tables = new ArrayList<>(List.of(writer.glyf(), writer.loca()));
    COPIED.forEach(tag -> font.find(tag).ifPresent(tables::add));
    for (String tag : List.of("GSUB", "GPOS")) {
      font.find(tag).flatMap(layout -> LayoutSubset.of(layout, kept)).ifPresent(tables::add);
    }
    tables.add(CommonTables.head(font));
    tables.add(CommonTables.post(font));
    tables.add(names.write());
    tables.add(CharacterMapWriter.write(characters));
    tables.add(face.metrics().blankedExcept(kept, face.glyphs().count()));
    if (font.find("vmtx").isPresent()) {
      Metrics vertical = Metrics.read(font, "vhea", "vmtx", face.glyphs().count());
      tables.add(vertical.blankedExcept(kept, face.glyphs().count()));
    }
    return Sfnt.of(tables);
  }

  private static BitSet kept(Face face, NavigableMap<Integer, Integer> characters) {
    BitSet kept = new BitSet(face.glyphs().count());
    kept.set(0);
    characters.values().forEach(kept::set);
    face.font().find("GSUB").ifPresent(gsub -> Substitutions.close(gsub, kept));
    face.glyphs().closeOverComponents(kept);
    return kept;
  }
}
