package io.github.duizhao.font;

import java.util.List;

/**
 * Writes the outlines of WOFF2 (5.1, "Transformed glyf table format"): separate streams contain the
 * counts, flags, coordinates, bounding boxes and instructions of all glyphs.
 */
final class Woff2Glyphs {
  private static final int LOCA_FORMAT = 50;
  private static final int OVERLAP = 0x40;

  private final TableWriter contours = new TableWriter();
  private final TableWriter points = new TableWriter();
  private final TableWriter flags = new TableWriter();
  private final TableWriter glyphs = new TableWriter();
  private final TableWriter composites = new TableWriter();
  private final TableWriter boxes = new TableWriter();
  private final TableWriter instructions = new TableWriter();
  private final byte[] boxBitmap;
  private final byte[] overlapBitmap;
  private boolean overlaps;

  private Woff2Glyphs(int count) {
    boxBitmap = new byte[4 * ((count + 31) / 32)];
    overlapBitmap = new byte[(count + 7) / 8];
  }

  /** Transforms the tables {@code glyf} and {@code loca} of a font. */
  static byte[] transform(Sfnt font) {
    GlyphTable glyphs = GlyphTable.read(font);
    Woff2Glyphs streams = new Woff2Glyphs(glyphs.count());
    for (int id = 0; id < glyphs.count(); id++) {
      streams.add(id, glyphs.get(id));
    }
    return streams.write(glyphs.count(), font.table("head").u16(LOCA_FORMAT));
  }

  private byte[] write(int count, int locaFormat) {
    TableWriter out = new TableWriter().u16(0).u16(overlaps ? 1 : 0).u16(count).u16(locaFormat);
    List<TableWriter> streams = List.of(contours, points, flags, glyphs, composites);
    streams.forEach(stream -> out.u32(stream.size()));
    out.u32(boxBitmap.length + boxes.size()).u32(instructions.size());
    streams.forEach(stream -> out.bytes(stream.toBytes()));
    out.bytes(boxBitmap).bytes(boxes.toBytes()).bytes(instructions.toBytes());
    return out.bytes(overlaps ? overlapBitmap : new byte[0]).toBytes();
  }

  private void add(int id, Glyph glyph) {
    if (glyph.isComposite()) {
      contours.u16(0xFFFF);
      composite(id, glyph);
    } else if (glyph.isEmpty() || glyph.data().u16(0) == 0) {
      contours.u16(0);
    } else {
      contours.u16(glyph.data().u16(0));
      simple(id, glyph.data());
    }
  }

  private void composite(int id, Glyph glyph) {
    FontTable data = glyph.data();
    List<Glyph.Component> parts = glyph.components();
    int start = parts.get(0).at();
    int end = parts.get(parts.size() - 1).end();
    composites.bytes(data.slice(start, end - start).copy());
    box(id, data);
    if (parts.stream().anyMatch(Glyph.Component::hasInstructions)) {
      instructions(data, end);
    }
  }

  private void simple(int id, FontTable data) {
    Contours outline = Contours.read(data);
    int before = -1;
    for (int end : outline.ends()) {
      number255(points, end - before);
      before = end;
    }
    int x = 0;
    int y = 0;
    for (int i = 0; i < outline.flags().length; i++) {
      point(outline.isOn(i), outline.xs()[i] - x, outline.ys()[i] - y);
      x = outline.xs()[i];
      y = outline.ys()[i];
    }
    if (!outline.hasExactBox(data)) {
      box(id, data);
    }
    if ((outline.flags()[0] & OVERLAP) != 0) {
      overlaps = true;
      set(overlapBitmap, id);
    }
    instructions(data, 10 + 2 * outline.ends().length);
  }

  /** Writes the bounding box of a glyph for which a reader would compute another one or none. */
  private void box(int id, FontTable data) {
    set(boxBitmap, id);
    boxes.bytes(data.slice(2, 8).copy());
  }

  private void instructions(FontTable data, int at) {
    int length = data.u16(at);
    number255(glyphs, length);
    instructions.bytes(data.slice(at + 2, length).copy());
  }

  /** Writes a step from point to point: a flag for its form, then 1 to 4 bytes (5.2). */
  private void point(boolean onCurve, int dx, int dy) {
    int x = Math.abs(dx);
    int y = Math.abs(dy);
    int off = onCurve ? 0 : 0x80;
    int signX = dx < 0 ? 0 : 1;
    int signY = dy < 0 ? 0 : 1;
    int signs = signX + 2 * signY;
    if (dx == 0 && y < 1280) {
      flags.u8(off + 2 * (y >> 8) + signY);
      glyphs.u8(y);
    } else if (dy == 0 && x < 1280) {
      flags.u8(off + 10 + 2 * (x >> 8) + signX);
      glyphs.u8(x);
    } else if (x < 65 && y < 65) {
      flags.u8(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
      glyphs.u8((((x - 1) & 0xF) << 4) | ((y - 1) & 0xF));
    } else if (x < 769 && y < 769) {
      flags.u8(off + 84 + 12 * ((x - 1) >> 8) + 4 * ((y - 1) >> 8) + signs);
      glyphs.u8(x - 1).u8(y - 1);
    } else if (x < 4096 && y < 4096) {
      flags.u8(off + 120 + signs);
      glyphs.u8(x >> 4).u8(((x & 0xF) << 4) | (y >> 8)).u8(y);
    } else {
      flags.u8(off + 124 + signs);
      glyphs.u16(x).u16(y);
    }
  }

  /** Writes a number in one to three bytes (WOFF2 4.2, 255UInt16). */
  private static void number255(TableWriter out, int value) {
    if (value < 253) {
      out.u8(value);
    } else if (value < 506) {
      out.u8(255).u8(value - 253);
    } else if (value < 762) {
      out.u8(254).u8(value - 506);
    } else {
      out.u8(253).u16(value);
    }
  }

  private static void set(byte[] bitmap, int id) {
    bitmap[id >> 3] |= (byte) (0x80 >> (id & 7));
  }
}
