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
 * Which parts of an SVG refer to which, and how much there is to draw once all of them are in their
 * places: ten groups that each use the one before ten times are ten thousand million shapes.
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

  /** The open element has that id. */
  void name(String id, int line) throws PictureException {
    if (named.putIfAbsent(id, open.getLast()) != null) {
      throw new PictureException(
          RuleId.PIC_005, line, "the SVG has the id '" + id + "' twice", "ids are unique");
    }
  }

  /** The open element refers to that id. */
  void add(String id) {
    open.getLast().references.add(id);
  }

  /** A style sheet refers to that id. */
  void addOfStyle(String id, int line) {
    ofStyle.putIfAbsent(id, line);
  }

  /** The open element is a gradient that says where it is by the drawing, not by what it fills. */
  void inUserSpace() {
    open.getLast().inUserSpace = true;
  }

  /** A line is drawn in the gradient with that id. */
  void addStroke(String id, int line) {
    strokes.putIfAbsent(id, line);
  }

  /** The open element is as much to draw as so many others. */
  void weigh(long weight) {
    open.getLast().weight += weight;
  }

  /** Refuses what refers to nothing, to itself, or to too much. */
  void check() throws PictureException {
    for (Map.Entry<String, Integer> entry : ofStyle.entrySet()) {
      Part part = find(entry.getKey(), entry.getValue());
      if (!GRADIENTS.contains(part.element)) {
        throw new PictureException(
            RuleId.PIC_008,
            entry.getValue(),
            "a style sheet refers to <" + part.element + ">",
            "write the reference at the elements themselves");
      }
    }
    for (Part part : all) {
      sum(part, 0);
    }
    for (Map.Entry<String, Integer> entry : strokes.entrySet()) {
      requireUserSpace(find(entry.getKey(), entry.getValue()), entry.getValue());
    }
  }

  /** Print loses lines whose gradient is measured by the line's own box. */
  private void requireUserSpace(Part gradient, int line) throws PictureException {
    boolean inUserSpace = gradient.inUserSpace;
    for (String id : gradient.references) {
      inUserSpace |= find(id, gradient.line).inUserSpace;
    }
    if (GRADIENTS.contains(gradient.element) && !inUserSpace) {
      throw new PictureException(
          RuleId.PIC_008,
          line,
          "a line drawn in a gradient is lost in print",
          "give the gradient gradientUnits=\"userSpaceOnUse\", or turn the line into a shape");
    }
  }

  private Part find(String id, int line) throws PictureException {
    Part part = named.get(id);
    if (part == null) {
      throw new PictureException(
          RuleId.PIC_005, line, "the SVG has nothing with the id '" + id + "'", "");
    }
    return part;
  }

  private long sum(Part part, int depth) throws PictureException {
    if (depth > DEEPEST) {
      throw new PictureException(
          RuleId.PIC_006, part.line, "references follow each other more than " + DEEPEST, "");
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
