package io.github.duizhao.render.epub;

import io.github.duizhao.html.ContentsLine;
import io.github.duizhao.html.TextLabels;
import java.util.ArrayList;
import java.util.List;

/** The table of contents as in EPUB 2, which some e-readers still need. */
public record Ncx(String lang, String identifier, int depth, String title, List<Point> points) {

  /** One line of the contents, numbered in reading order from 1. */
  public record Point(int order, String label, String href, List<Point> children) {

    int last() {
      return children.isEmpty() ? order : children.get(children.size() - 1).last();
    }

    int depth() {
      return 1 + children.stream().mapToInt(Point::depth).max().orElse(0);
    }
  }

  static Ncx of(List<ContentsLine> lines, String lang, String identifier, String title) {
    List<Point> points = points(lines, 0);
    int depth = points.stream().mapToInt(Point::depth).max().orElse(1);
    return new Ncx(lang, identifier, depth, title, points);
  }

  private static List<Point> points(List<ContentsLine> lines, int before) {
    List<Point> points = new ArrayList<>();
    int last = before;
    for (ContentsLine line : lines) {
      List<Point> children = points(line.children(), last + 1);
      Point point = new Point(last + 1, TextLabels.line(line.labels()), line.href(), children);
      points.add(point);
      last = point.last();
    }
    return points;
  }
}
