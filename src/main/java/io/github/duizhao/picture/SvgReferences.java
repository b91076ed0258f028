package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The references between the parts of an SVG, and how many elements there are to draw after all of
 * them are resolved: ten groups that each use the previous one ten times draw ten billion shapes.
 */
final class SvgReferences {
  private static final long MOST = 500_000;
  private static final int DEEPEST = 400;
  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  private final Map<String, Part> named = new HashMap<>();
  private final Map<String, Integer> ofStyle = new LinkedHashMap<>();
  private final Map<String, Integer> strokes = new LinkedHashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private final List<Part> all = new ArrayList<>();

  /** An element, its children and the ids that it refers to. */
  private static final class Part {
    private final String element;
    private final int line;
    private final List<Part> children = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private boolean inUserSpace;
    private long weight = 1;
    private long sum = -1;
    private boolean summing;

    Part(String element, int line) {
      this.element = element;
      this.line = line;
    }
  }

  /** Starts an element; it is open until it is closed. */
  void open(String element, int line) {
    Part part = new Part(element, line);
    if (!open.isEmpty()) {
      open.getLast().children.add(part);
    }
    all.add(part);
    open.addLast(part);
  }

  void close() {
    open.removeLast();
  }

  /** Says that the open element has that id. */
  void name(String id, int line) throws PictureException {
    if (named.putIfAbsent(id, open.getLast()) != null) {
      throw new PictureException(
          RuleId.PIC_005, line, "the SVG has the id '" + id + "' twice", "make its ids unique");
    }
  }

  /** Says that the open element refers to that id. */
  void add(String id) {
    open.getLast().references.add(id);
  }

  /** Says that a style sheet refers to that id. */
  void addOfStyle(String id, int line) {
    ofStyle.putIfAbsent(id, line);
  }

  /**
   * Says that the open element is a gradient in coordinates of the drawing, not of the filled
   * shape.
   */
  void inUserSpace() {
    open.getLast().inUserSpace = true;
  }

  /** Says that a line is drawn with the gradient of that id. */
  void addStroke(String id, int line) {
    strokes.putIfAbsent(id, line);
  }

  /** Says that drawing the open element takes as long as drawing that many others. */
  void weigh(long weight) {
    open.getLast().weight += weight;
  }

  /** Refuses references to missing parts, loops, and drawings of too many elements. */
  void check() throws PictureException {
    for (Map.Entry<String, Integer> entry : ofStyle.entrySet()) {
      Part part = find(entry.getKey(), entry.getValue());
      if (!GRADIENTS.contains(part.element)) {
        throw new PictureException(
            RuleId.PIC_008,
            entry.getValue(),
            "a style sheet refers to <" + part.element + ">",
            "write the reference into the elements themselves");
      }
    }
    for (Part part : all) {
      sum(part, 0);
    }
    for (Map.Entry<String, Integer> entry : strokes.entrySet()) {
      requireUserSpace(find(entry.getKey(), entry.getValue()), entry.getValue());
    }
  }

  /** Refuses lines that print loses: those with a gradient relative to the line's bounding box. */
  private void requireUserSpace(Part gradient, int line) throws PictureException {
    boolean inUserSpace = gradient.inUserSpace;
    for (String id : gradient.references) {
      inUserSpace |= find(id, gradient.line).inUserSpace;
    }
    if (GRADIENTS.contains(gradient.element) && !inUserSpace) {
      throw new PictureException(
          RuleId.PIC_008,
          line,
          "a line with a gradient is lost in print",
          "add gradientUnits=\"userSpaceOnUse\" to the gradient, or convert the line to a shape");
    }
  }

  private Part find(String id, int line) throws PictureException {
    Part part = named.get(id);
    if (part == null) {
      throw new PictureException(
          RuleId.PIC_005, line, "no element of the SVG has the id '" + id + "'", "");
    }
    return part;
  }

  private long sum(Part part, int depth) throws PictureException {
    if (depth > DEEPEST) {
      throw new PictureException(
          RuleId.PIC_006, part.line, "a chain of references is longer than " + DEEPEST, "");
    }
    if (part.summing) {
      throw new PictureException(
          RuleId.PIC_006, part.line, "<" + part.element + "> refers to itself", "");
    }
    if (part.sum < 0) {
      part.summing = true;
      long sum = part.weight;
      for (Part child : part.children) {
        sum += sum(child, depth + 1);
      }
      for (String id : part.references) {
        sum += sum(find(id, part.line), depth + 1);
      }
      part.summing = false;
      part.sum = sum;
      if (sum > MOST) {
        throw new PictureException(
            RuleId.PIC_006,
            part.line,
            "<" + part.element + "> draws more than " + MOST + " elements",
            "repeat less, or save the picture as PNG");
      }
    }
    return part.sum;
  }
}
