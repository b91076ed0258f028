package io.github.duizhao.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws one glyph with all of its parts. Made for one drawing and then thrown away. */
final class GlyphOutline {
  private static final int MOST_PARTS = 256;

  private final GlyphTable glyphs;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private int parts;

  private GlyphOutline(GlyphTable glyphs) {
    this.glyphs = glyphs;
  }

  /** The outline in font units, y upwards. */
  static Path2D.Double of(GlyphTable glyphs, int id) {
    GlyphOutline outline = new GlyphOutline(glyphs);
    outline.draw(id, new AffineTransform());
    return outline.path;
  }

  private void draw(int id, AffineTransform placement) {
    Glyph glyph = glyphs.get(id);
    if (++parts > MOST_PARTS) {
      throw glyph.data().malformed("more than " + MOST_PARTS + " parts in one glyph");
    }
    if (glyph.isComposite()) {
      for (Component component : glyph.components()) {
        AffineTransform inner = new AffineTransform(placement);
        inner.concatenate(component.placement());
        draw(component.glyph(), inner);
      }
    } else if (!glyph.isEmpty()) {
      path.append(Contours.read(glyph.data()).path().getPathIterator(placement), false);
    }
  }
}
