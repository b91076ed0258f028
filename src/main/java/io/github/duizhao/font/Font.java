package io.github.duizhao.font;

import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One font of a family, for example upright Noto Serif SC at weight 400. Immutable and safe for use
 * by several threads.
 *
 * <p>Example: {@code Font.parse("Noto Serif SC", 400, FontSlant.NORMAL, bytes).covers('好')} is
 * true.
 */
public final class Font {
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private final String family;
  private final int weight;
  private final FontSlant style;
  private final Sfnt sfnt;
  private final NavigableMap<Integer, Integer> characters;
  private final GlyphTable glyphs;
  private final Metrics metrics;
  private final NameTable names;

  private Font(String family, int weight, FontSlant style, Sfnt sfnt) {
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.sfnt = sfnt;
    this.glyphs = GlyphTable.read(sfnt);
    this.characters = CharacterMap.read(sfnt.table("cmap"), glyphs.count());
    this.metrics = Metrics.read(sfnt, "hhea", "hmtx", glyphs.count());
    this.names = NameTable.read(sfnt.table("name"));
    if (unitsPerEm() < 16) {
      throw sfnt.table("head").malformed("has an em of " + unitsPerEm() + " units");
    }
  }

  /**
   * Reads a TrueType file with outlines in the table {@code glyf}. The bytes must not change
   * afterwards.
   *
   * @param family the family name in style sheets
   * @param weight 1 to 1000 as in CSS, where 400 is regular
   * @throws IllegalArgumentException if the bytes are not such a file, or are damaged
   */
  public static Font parse(String family, int weight, FontSlant style, byte[] ttf) {
    if (family.isBlank()) {
      throw new IllegalArgumentException("family must not be blank");
    }
    if (weight < 1 || weight > 1000) {
      throw new IllegalArgumentException("weight must be 1 to 1000, was " + weight);
    }
    return new Font(family, weight, style, Sfnt.parse(ttf));
  }

  /** The family name in style sheets. */
  public String family() {
    return family;
  }

  /** From 1 to 1000 as in CSS. */
  public int weight() {
    return weight;
  }

  /** Upright or italic. */
  public FontSlant style() {
    return style;
  }

  /** The copyright notice in the font, or an empty string. */
  public String copyright() {
    return names.copyright().orElse("");
  }

  /** Whether the font has a glyph for the character. */
  public boolean covers(int codePoint) {
    return characters.containsKey(codePoint);
  }

  /** All characters that the font has a glyph for. */
  public NavigableSet<Integer> codePoints() {
    return new TreeSet<>(characters.navigableKeySet());
  }

  /**
   * Whether the font may be embedded in documents, also as a subset (OpenType 1.9, "OS/2", fsType).
   */
  public boolean mayBeEmbedded() {
    int type = sfnt.table("OS/2").u16(8);
    boolean isRestricted = (type & 0x000F) == 0x0002;
    return !isRestricted && (type & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
  }

  /** The number of font units in one em. */
  public int unitsPerEm() {
    return sfnt.table("head").u16(18);
  }

  /**
   * The width of the character in font units, without kerning.
   *
   * @throws IllegalArgumentException if the font does not cover the character
   */
  public int advance(int codePoint) {
    return metrics.advance(glyphId(codePoint));
  }

  /**
   * The outline of the character in font units, y upwards, with the baseline at 0. The outline of a
   * space is empty.
   *
   * @throws IllegalArgumentException if the font does not cover the character or is damaged
   */
  public Path2D outline(int codePoint) {
    return glyphs.outline(glyphId(codePoint));
  }

  /** For example {@code Noto Serif 400 italic}. */
  @Override
  public String toString() {
    return family + " " + weight + (style == FontSlant.ITALIC ? " italic" : "");
  }

  /**
   * A string that differs between any two fonts with different bytes: the size and CRC-32 of each
   * table. It is fast, and not secure against forgery.
   */
  String fingerprint() {
    StringBuilder print = new StringBuilder();
    for (FontTable table : sfnt.tables().values()) {
      print.append(table.tag()).append(' ').append(table.length()).append(' ');
      print.append(Long.toHexString(table.crc32())).append(' ');
    }
    return print.toString();
  }

  int glyphId(int codePoint) {
    Integer id = characters.get(codePoint);
    if (id == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "font %s has no glyph for U+%04X", this, codePoint));
    }
    return id;
  }

  Sfnt sfnt() {
    return sfnt;
  }

  GlyphTable glyphs() {
    return glyphs;
  }

  Metrics metrics() {
    return metrics;
  }

  NameTable names() {
    return names;
  }
}
