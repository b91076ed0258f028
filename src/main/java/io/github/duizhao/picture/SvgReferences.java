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
 * The references between the parts of an SVG, and the number of elements to draw after they are
 * resolved: ten groups that each use the previous one ten times draw ten billion shapes.
 */
final class SvgReferences {
  private static final long MAX_DRAWN = 500_000;
  private static final int MAX_DEPTH = 400;
  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  private final Map<String, Part> named = new HashMap<>();
  private final Map<String, Integer> styleSheet = new LinkedHashMap<>();
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

  /** Opens an element, which is open until {@link #close} is called. */
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

  /** Records the id of the open element. */
  void name(String id, int line) throws PictureException {
    if (named.putIfAbsent(id, open.getLast()) != null) {
      throw new PictureException(
          RuleId.PIC_005, line, "the SVG has the id '" + id + "' twice", "make its ids unique");
    }
  }

  /** Records a reference of the open element. */
  void add(String id) {
    open.getLast().references.add(id);
  }

  /** Records a reference in a style sheet. */
  void addFromStyleSheet(String id, int line) {
    styleSheet.putIfAbsent(id, line);
  }

  /**
   * Records that the open element is a gradient in coordinates of the drawing, not of the filled
   * shape.
   */
  void inUserSpace() {
    open.getLast().inUserSpace = true;
  }

  /** Records the id of a gradient with which a line is drawn. */
  void addStroke(String id, int line) {
    strokes.putIfAbsent(id, line);
  }

  /** Records that drawing the open element takes as long as drawing {@code weight} more. */
  void weigh(long weight) {
    open.getLast().weight += weight;
  }

  /** Rejects references to missing parts, loops, and drawings of too many elements. */
  void check() throws PictureException {
    for (Map.Entry<String, Integer> entry : styleSheet.entrySet()) {
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

  /** Rejects lines with a gradient relative to their bounding box, which are not printed. */
  private void requireUserSpace(Part gradient, int line) throws PictureException {
    boolean inUserSpace = gradient.inUserSpace;
    for (String id : gradient.references) {
      inUserSpace |= find(id, gradient.line).inUserSpace;
    }
    if (GRADIENTS.contains(gradient.element) && !inUserSpace) {
      throw new PictureException(
          RuleId.PIC_008,
          line,
          "a line with this gradient is not printed",
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
    if (depth > MAX_DEPTH) {
      throw new PictureException(
          RuleId.PIC_006, part.line, "a chain of references is longer than " + MAX_DEPTH, "");
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
      if (sum > MAX_DRAWN) {
        throw new PictureException(
            RuleId.PIC_006,
            part.line,
            "<" + part.element + "> draws more than " + MAX_DRAWN + " elements",
            "repeat less, or save the picture as PNG");
      }
    }
    return part.sum;
  }
}
