package io.github.duizhao.font;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One glyph of the table {@code glyf}: empty, a list of contours, or a composite of other glyphs.
 */
record Glyph(FontTable data) {
  private static final int HEADER = 10;

  boolean isEmpty() {
    return data.length() == 0;
  }

  boolean isComposite() {
    return !isEmpty() && data.i16(0) < 0;
  }

  /** Returns the components of a composite glyph; none for other glyphs. */
  List<Component> components() {
    List<Component> components = new ArrayList<>();
    if (isComposite()) {
      Component component = new Component(data, HEADER);
      components.add(component);
      while (!component.isLast()) {
        component = component.next();
        components.add(component);
      }
    }
    return components;
  }

  /** Returns the glyph with new ids for its components, 0 for ids that are not in the map. */
  FontTable renumbered(Map<Integer, Integer> ids) {
    FontTable result = data;
    for (Component component : components()) {
      int id = ids.getOrDefault(component.glyph(), 0);
      result = result.withU16(component.at() + 2, id);
    }
    return result;
  }

  /**
   * One component of a composite glyph (OpenType 1.9, "glyf").
   *
   * @param data the composite glyph
   * @param at where the component's record starts in it
   */
  record Component(FontTable data, int at) {
    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    int glyph() {
      return data.u16(at + 2);
    }

    boolean hasInstructions() {
      return has(INSTRUCTIONS);
    }

    private boolean isLast() {
      return !has(MORE);
    }

    private Component next() {
      return new Component(data, end());
    }

    /** Where the component's record ends. */
    int end() {
      return matrixAt() + matrixSize();
    }

    /** The position and scale of the component, in font units. */
    AffineTransform placement() {
      if (!has(OFFSETS)) {
        throw data.malformed("has a component that is placed by points, which is not supported");
      }
      int x = has(WORDS) ? data.i16(at + 4) : (byte) data.u8(at + 4);
      int y = has(WORDS) ? data.i16(at + 6) : (byte) data.u8(at + 5);
      return switch (matrixSize()) {
        case 2 -> new AffineTransform(fixed(0), 0, 0, fixed(0), x, y);
        case 4 -> new AffineTransform(fixed(0), 0, 0, fixed(2), x, y);
        case 8 -> new AffineTransform(fixed(0), fixed(2), fixed(4), fixed(6), x, y);
        default -> AffineTransform.getTranslateInstance(x, y);
      };
    }

    private int matrixAt() {
      return at + (has(WORDS) ? 8 : 6);
    }

    private int matrixSize() {
      if (has(SCALE)) {
        return 2;
      }
      if (has(SCALES)) {
        return 4;
      }
      return has(MATRIX) ? 8 : 0;
    }

    private double fixed(int offset) {
      return data.i16(matrixAt() + offset) / 16384.0;
    }

    private boolean has(int flag) {
      return (data.u16(at) & flag) != 0;
    }
  }
}
