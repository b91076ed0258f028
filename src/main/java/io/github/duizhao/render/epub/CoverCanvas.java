package io.github.duizhao.render.epub;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image on which shapes are filled with smooth edges. It computes the coverage of each pixel
 * itself, because the antialiasing of the JDK differs between versions.
 */
final class CoverCanvas {
  /** The number of sampled lines in each row of pixels. */
  private static final int LINES = 8;

  private static final double FLATNESS = 0.05;

  private final BufferedImage image;

  /** Creates an image of one color, given as 0xRRGGBB. */
  CoverCanvas(int width, int height, int color) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, color);
      }
    }
  }

  BufferedImage image() {
    return image;
  }

  /** Returns the image as PNG, written in memory because the JDK would use a temporary file. */
  byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", png)) {
        throw new IllegalStateException("this Java cannot write PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write PNG to memory", e);
    }
    return out.toByteArray();
  }

  /** An edge of a shape; its direction is 1 if it was drawn downwards, -1 if upwards. */
  private record Edge(double top, double bottom, double x, double slope, int direction) {
    double at(double y) {
      return x + (y - top) * slope;
    }
  }

  /** The point where an edge crosses a sampled line. */
  private record Crossing(double x, int direction) {}

  /** Fills a shape by the non-zero winding rule. */
  void fill(Shape shape, int color) {
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
      paint(y, coverage, color);
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

  /** Adds the coverage of one sampled line between two x positions. */
  private static void cover(double from, double to, double[] coverage) {
    double start = Math.max(0, from);
    double end = Math.min(coverage.length, to);
    for (int x = (int) start; x < end; x++) {
      coverage[x] += (Math.min(end, x + 1) - Math.max(start, x)) / LINES;
    }
  }

  private void paint(int y, double[] coverage, int color) {
    for (int x = 0; x < coverage.length; x++) {
      if (coverage[x] > 0) {
        image.setRGB(x, y, mix(image.getRGB(x, y), color, Math.min(1, coverage[x])));
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
