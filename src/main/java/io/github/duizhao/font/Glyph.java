package io.github.duizhao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One glyph of the table {@code glyf}: nothing, contours, or parts that are glyphs themselves. */
record Glyph(FontTable data) {
  private static final int HEADER = 10;

  boolean isEmpty() {
    return data.length() == 0;
  }

  boolean isComposite() {
    return !isEmpty() && data.i16(0) < 0;
  }

  /** The parts of a composite glyph, none of others. */
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

  /** The glyph with new ids for its parts. */
  FontTable renumbered(Map<Integer, Integer> ids) {
    FontTable result = data;
    for (Component component : components()) {
      int id = ids.getOrDefault(component.glyph(), 0);
      result = result.withU16(component.at() + 2, id);
    }
    return result;
  }
}
