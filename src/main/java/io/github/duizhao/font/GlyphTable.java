package io.github.duizhao.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The glyphs of a font by id: tables {@code glyf} and {@code loca}.
 *
 * @param glyf the outlines
 * @param bounds glyph {@code n} starts at {@code bounds[n]} and ends at {@code bounds[n + 1]}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or changed, too long for a list
record GlyphTable(FontTable glyf, int[] bounds) {
  private static final int LOCA_FORMAT = 50;
  private static final int MAX_PARTS = 256;

  /** A glyph to be drawn as part of another one. */
  private record Placed(int glyph, AffineTransform placement) {}

  static GlyphTable read(Sfnt font) {
    FontTable glyf = font.table("glyf");
    FontTable loca = font.table("loca");
    boolean isLong = font.table("head").u16(LOCA_FORMAT) == 1;
    int[] bounds = new int[font.table("maxp").u16(4) + 1];
    for (int i = 0; i < bounds.length; i++) {
      long end = isLong ? loca.u32(4 * i) : 2L * loca.u16(2 * i);
      if (end > glyf.length() || (i > 0 && end < bounds[i - 1])) {
        throw loca.malformed("has glyph " + i + " out of order or outside of table 'glyf'");
      }
      bounds[i] = (int) end;
    }
    return new GlyphTable(glyf, bounds);
  }

  /**
   * Returns the tables {@code glyf}, {@code loca} with 32-bit offsets, and {@code head} to match.
   *
   * @param glyphs the bytes of all glyphs in the order of their ids
   */
  static List<FontTable> write(Iterable<byte[]> glyphs, FontTable head) {
    TableWriter glyf = new TableWriter();
    TableWriter loca = new TableWriter().u32(0);
    for (byte[] glyph : glyphs) {
      loca.u32(glyf.bytes(glyph).pad().size());
    }
    return List.of(glyf.toTable("glyf"), loca.toTable("loca"), head.withU16(LOCA_FORMAT, 1));
  }

  int count() {
    return bounds.length - 1;
  }

  Glyph get(int id) {
    if (id < 0 || id >= count()) {
      throw glyf.malformed("has no glyph " + id);
    }
    return new Glyph(glyf.slice(bounds[id], bounds[id + 1] - bounds[id]));
  }

  /** Adds the components of all composite glyphs in the set, recursively. */
  void closeOverComponents(BitSet ids) {
    Deque<Integer> open = new ArrayDeque<>(ids.stream().boxed().toList());
    while (!open.isEmpty()) {
      for (Glyph.Component component : get(open.remove()).components()) {
        if (!ids.get(component.glyph())) {
          ids.set(component.glyph());
          open.add(component.glyph());
        }
      }
    }
  }

  /** Returns the outline of a glyph with all its components, in font units, y upwards. */
  Path2D.Double outline(int id) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Deque<Placed> open = new ArrayDeque<>(List.of(new Placed(id, new AffineTransform())));
    for (int parts = 0; !open.isEmpty(); parts++) {
      if (parts == MAX_PARTS) {
        throw glyf.malformed("has a glyph of more than " + MAX_PARTS + " parts");
      }
      Placed next = open.pop();
      Glyph glyph = get(next.glyph());
      List<Glyph.Component> components = glyph.components();
      for (int i = components.size() - 1; i >= 0; i--) {
        AffineTransform inner = new AffineTransform(next.placement());
        inner.concatenate(components.get(i).placement());
        open.push(new Placed(components.get(i).glyph(), inner));
      }
      if (!glyph.isComposite() && !glyph.isEmpty()) {
        path.append(Contours.read(glyph.data()).path().getPathIterator(next.placement()), false);
      }
    }
    return path;
  }
}
