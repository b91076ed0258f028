package io.github.duizhao.font;

import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Cuts fonts down to some characters. Characters that the font does not have are ignored; {@link
 * GlyphInventory} finds them. The same font and characters give the same bytes. A damaged font
 * causes an {@link IllegalArgumentException}.
 *
 * <p>Example: {@code Woff.encode(FontSubset.forWeb(font, Set.of((int) '对', (int) '照')))} is a web
 * font with two characters.
 */
public final class FontSubset {
  private static final List<String> HINTING = List.of("OS/2", "cvt ", "fpgm", "prep", "gasp");
  private static final List<String> WEB_ONLY = List.of("maxp", "hhea", "vhea", "GDEF", "BASE");
  private static final int GLYPH_COUNT = 4;
  private static final int POST_HEADER = 32;
  private static final int NO_GLYPH_NAMES = 0x00030000;

  private final Font font;
  private final NavigableMap<Integer, Integer> characters = new TreeMap<>();
  private final List<FontTable> tables = new ArrayList<>();

  private FontSubset(Font font, IntPredicate isKept) {
    this.font = font;
    for (int codePoint : font.codePoints()) {
      if (isKept.test(codePoint)) {
        characters.put(codePoint, font.glyphId(codePoint));
      }
    }
  }

  /**
   * Returns a font for PDFBox with these characters and printable ASCII. Text is extracted from a
   * PDF by mapping glyphs back to characters. Therefore each character gets its own glyph, even if
   * several share one in the whole font, and radicals are left out. There are no layout tables,
   * with which PDFBox is slow.
   */
  public static byte[] forPdf(Font font, Set<Integer> codePoints) {
    IntPredicate isKept = c -> isAscii(c) || (codePoints.contains(c) && !Characters.isRadical(c));
    return new FontSubset(font, isKept).pdf();
  }

  /**
   * Returns a font for browsers and e-book readers with these characters and all glyphs that layout
   * features replace them with. Kerning, variants by language and trimmed punctuation are those of
   * the whole font. Every glyph keeps its id; dropped glyphs become empty.
   */
  public static byte[] forWeb(Font font, Set<Integer> codePoints) {
    return new FontSubset(font, codePoints::contains).web(font.names(), false);
  }

  /**
   * Returns a font for the theme, from which all other subsets are cut: like {@link #forWeb}, but
   * with whole layout tables, the glyphs of all their features, and the family name of {@code font}
   * written into it.
   */
  public static byte[] forTheme(Font font, Set<Integer> codePoints) {
    NameTable names = font.names().renamed(font.family());
    return new FontSubset(font, codePoints::contains).web(names, true);
  }

  private static boolean isAscii(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }

  private byte[] web(NameTable names, boolean hasWholeLayout) {
    Sfnt sfnt = font.sfnt();
    int count = font.glyphs().count();
    BitSet kept = closure(hasWholeLayout ? f -> !f.equals("aalt") : LayoutTable::isKept);
    List<byte[]> glyphs = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      glyphs.add(kept.get(id) ? font.glyphs().get(id).data().copy() : new byte[0]);
    }
    WEB_ONLY.forEach(tag -> sfnt.find(tag).ifPresent(tables::add));
    for (String tag : List.of("GSUB", "GPOS")) {
      sfnt.find(tag)
          .flatMap(table -> hasWholeLayout ? Optional.of(table) : LayoutSubset.of(table, kept))
          .ifPresent(tables::add);
    }
    tables.add(font.metrics().blankedExcept(kept, count));
    if (sfnt.find("vmtx").isPresent()) {
      tables.add(Metrics.read(sfnt, "vhea", "vmtx", count).blankedExcept(kept, count));
    }
    return file(names, characters, glyphs);
  }

  /**
   * The ids of all glyphs that the features can show the characters with, and of their components.
   */
  private BitSet closure(Predicate<String> features) {
    BitSet kept = new BitSet(font.glyphs().count());
    kept.set(0);
    characters.values().forEach(kept::set);
    font.sfnt().find("GSUB").ifPresent(gsub -> Substitutions.close(gsub, kept, features));
    font.glyphs().closeOverComponents(kept);
    return kept;
  }

  private byte[] pdf() {
    Sfnt sfnt = font.sfnt();
    // the old id of each new glyph
    List<Integer> sources = new ArrayList<>(List.of(0));
    sources.addAll(characters.values());
    NavigableMap<Integer, Integer> renumbered = new TreeMap<>();
    characters.keySet().forEach(character -> renumbered.put(character, renumbered.size() + 1));
    Map<Integer, Integer> ids = addComponents(sources);
    if (sources.size() > 0xFFFF) {
      throw new IllegalArgumentException(
          "the subset would have " + sources.size() + " glyphs; a font can have 65535");
    }
    tables.add(sfnt.table("maxp").withU16(GLYPH_COUNT, sources.size()));
    tables.add(Metrics.header(sfnt.table("hhea"), sources.size()));
    tables.add(font.metrics().of(sources));
    List<byte[]> glyphs = new ArrayList<>();
    sources.forEach(source -> glyphs.add(font.glyphs().get(source).renumbered(ids).copy()));
    return file(font.names(), renumbered, glyphs);
  }

  /** Adds the components of composite glyphs to the list and returns the new ids by old id. */
  private Map<Integer, Integer> addComponents(List<Integer> sources) {
    Map<Integer, Integer> ids = new HashMap<>();
    for (int id = 0; id < sources.size(); id++) {
      ids.putIfAbsent(sources.get(id), id);
    }
    for (int id = 0; id < sources.size(); id++) {
      for (Glyph.Component component : font.glyphs().get(sources.get(id)).components()) {
        if (ids.putIfAbsent(component.glyph(), sources.size()) == null) {
          sources.add(component.glyph());
        }
      }
    }
    return ids;
  }

  /** Adds the tables that all kinds of subsets have, and returns the file. */
  private byte[] file(NameTable names, NavigableMap<Integer, Integer> ids, List<byte[]> glyphs) {
    Sfnt sfnt = font.sfnt();
    HINTING.forEach(tag -> sfnt.find(tag).ifPresent(tables::add));
    tables.addAll(GlyphTable.write(glyphs, sfnt.table("head")));
    byte[] post = Arrays.copyOf(sfnt.table("post").copy(), POST_HEADER);
    tables.add(FontTable.of("post", post).withU32(0, NO_GLYPH_NAMES));
    tables.add(names.write());
    tables.add(CharacterMap.write(ids));
    return Sfnt.of(tables).toBytes();
  }
}
