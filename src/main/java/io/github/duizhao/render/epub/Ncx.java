package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.ArrayList;
import java.util.List;

/** The contents as EPUB 2 had them; some reading systems still ask for them. */
public record Ncx(String lang, String identifier, int depth, String title, List<Point> points) {

  public Ncx {
    points = List.copyOf(points);
  }

  /** One line of the contents, numbered in reading order from 1. */
  public record Point(int order, String label, String href, List<Point> children) {
    public Point {
      children = List.copyOf(children);
    }

    int last() {
      return children.isEmpty() ? order : children.get(children.size() - 1).last();
    }

    int depth() {
      return 1 + children.stream().mapToInt(Point::depth).max().orElse(0);
    }
  }

  static Ncx of(List<TOCReference> references, String lang, String identifier, String title) {
    List<Point> points = points(references, 0);
    int depth = points.stream().mapToInt(Point::depth).max().orElse(1);
    return new Ncx(lang, identifier, depth, title, points);
  }

  private static List<Point> points(List<TOCReference> references, int before) {
    List<Point> points = new ArrayList<>();
    int last = before;
    for (TOCReference reference : references) {
      Point point =
          new Point(
              last + 1,
              reference.getTitle(),
              reference.getResource().getHref(),
              points(reference.getChildren(), last + 1));
      points.add(point);
      last = point.last();
    }
    return points;
  }
}
