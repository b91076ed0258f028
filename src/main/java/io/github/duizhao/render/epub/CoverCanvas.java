package io.github.duizhao.render.epub;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A surface that shapes are filled on, edges smoothed. It computes coverage itself, so that the
 * same shapes give the same pixels on every Java: the platform's own smoothing differs between
 * versions.
 */
final class CoverCanvas {
  /** Lines sampled in each pixel. */
  private static final int LINES = 8;

  private static final double FLATNESS = 0.05;

  private final BufferedImage image;

  /** A surface of one colour, as 0xRRGGBB. */
  CoverCanvas(int width, int height, int colour) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour);
      }
    }
  }

  BufferedImage image() {
    return image;
  }

  /** An edge of a shape, from top to bottom; the direction says which way it was drawn. */
  private record Edge(double top, double bottom, double x, double slope, int direction) {
    double at(double y) {
      return x + (y - top) * slope;
    }
  }

  /** Where an edge meets a sampled line. */
  private record Crossing(double x, int direction) {}

  /** Fills a shape by the non-zero rule. */
  void fill(Shape shape, int colour) {
    List<Edge> edges = edges(shape);
    int first = Math.max(0, (int) Math.floor(shape.getBounds2D().getMinY()));
    int last = Math.min(image.getHeight() - 1, (int) shape.getBounds2D().getMaxY());
    for (int y = first; y <= last; y++) {
      int top = y;
      List<Edge> here =
          edges.stream().filter(edge -> edge.top() < top + 1 && top < edge.bottom()).toList();
      double[] coverage = new double[image.getWidth()];
      for (int line = 0; line < LINES; line++) {
        sample(here, y + (line + 0.5) / LINES, coverage);
      }
      paint(y, coverage, colour);
    }
  }

  private static List<Edge> edges(Shape shape) {
    List<Edge> edges = new ArrayList<>();
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int type = path.currentSegment(point);
      double nextX = type == PathIterator.SEG_CLOSE ? startX : point[0];
      double nextY = type == PathIterator.SEG_CLOSE ? startY : point[1];
      if (type == PathIterator.SEG_MOVETO) {
        startX = nextX;
        startY = nextY;
      } else if (y < nextY) {
        edges.add(new Edge(y, nextY, x, (nextX - x) / (nextY - y), 1));
      } else if (nextY < y) {
        edges.add(new Edge(nextY, y, nextX, (x - nextX) / (y - nextY), -1));
      }
      x = nextX;
      y = nextY;
    }
    return edges;
  }

  private static void sample(List<Edge> edges, double y, double[] coverage) {
    List<Crossing> crossings = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.top() <= y && y < edge.bottom()) {
        crossings.add(new Crossing(edge.at(y), edge.direction()));
      }
    }
    crossings.sort(Comparator.comparingDouble(Crossing::x));
    int winding = 0;
    for (int i = 0; i + 1 < crossings.size(); i++) {
      winding += crossings.get(i).direction();
      if (winding != 0) {
        cover(crossings.get(i).x(), crossings.get(i + 1).x(), coverage);
      }
    }
  }

  /** Adds one line's share from one x to the other. */
  private static void cover(double from, double to, double[] coverage) {
    double start = Math.max(0, from);
    double end = Math.min(coverage.length, to);
    for (int x = (int) start; x < end; x++) {
      coverage[x] += (Math.min(end, x + 1) - Math.max(start, x)) / LINES;
    }
  }

  private void paint(int y, double[] coverage, int colour) {
    for (int x = 0; x < coverage.length; x++) {
      if (coverage[x] > 0) {
        image.setRGB(x, y, mix(image.getRGB(x, y), colour, Math.min(1, coverage[x])));
      }
    }
  }

  private static int mix(int below, int above, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = (below >> shift) & 0xFF;
      int b = (above >> shift) & 0xFF;
      mixed |= (int) Math.floor(a + (b - a) * share + 0.5) << shift;
    }
    return mixed;
  }
}
