package io.github.duizhao.font;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * The points of a simple glyph, which describe quadratic curves. Halfway between two successive
 * control points is an implied point on the curve (OpenType 1.9, "glyf").
 *
 * @param ends the last point of each contour
 * @param flags one set of flags for each point
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Contours(int[] ends, int[] flags, int[] xs, int[] ys) {
  private static final int ON_CURVE = 0x01;
  private static final int REPEAT = 0x08;

  /**
   * The flags of the steps along one axis.
   *
   * @param isByte the flag of a step of one byte
   * @param sameOrPositive for a step of one byte, the flag of a positive step; otherwise the flag
   *     of no step
   */
  private record Axis(int isByte, int sameOrPositive) {
    static final Axis X = new Axis(0x02, 0x10);
    static final Axis Y = new Axis(0x04, 0x20);

    int size(int flag) {
      if ((flag & isByte) != 0) {
        return 1;
      }
      return (flag & sameOrPositive) != 0 ? 0 : 2;
    }

    int step(FontTable data, int at, int flag) {
      return switch (size(flag)) {
        case 1 -> (flag & sameOrPositive) != 0 ? data.u8(at) : -data.u8(at);
        case 2 -> data.i16(at);
        default -> 0;
      };
    }
  }

  static Contours read(FontTable data) {
    int[] ends = ends(data);
    int points = ends.length == 0 ? 0 : ends[ends.length - 1] + 1;
    int at = 10 + 2 * ends.length;
    at += 2 + data.u16(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; ) {
      int flag = data.u8(at++);
      int repeat = (flag & REPEAT) != 0 ? data.u8(at++) : 0;
      for (int last = Math.min(i + repeat, points - 1); i <= last; i++) {
        flags[i] = flag;
      }
    }
    int[] xs = coordinates(data, at, flags, Axis.X);
    for (int flag : flags) {
      at += Axis.X.size(flag);
    }
    return new Contours(ends, flags, xs, coordinates(data, at, flags, Axis.Y));
  }

  private static int[] ends(FontTable data) {
    int[] ends = new int[data.i16(0)];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = data.u16(10 + 2 * i);
      if (i > 0 && ends[i] <= ends[i - 1]) {
        throw data.malformed("has a contour that ends before it starts");
      }
    }
    return ends;
  }

  private static int[] coordinates(FontTable data, int start, int[] flags, Axis axis) {
    int[] values = new int[flags.length];
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      value += axis.step(data, at, flags[i]);
      at += axis.size(flags[i]);
      values[i] = value;
    }
    return values;
  }

  /** Whether the bounding box in the glyph's header is exactly that of its points. */
  boolean hasExactBox(FontTable data) {
    return data.i16(2) == Arrays.stream(xs).min().orElse(0)
        && data.i16(4) == Arrays.stream(ys).min().orElse(0)
        && data.i16(6) == Arrays.stream(xs).max().orElse(0)
        && data.i16(8) == Arrays.stream(ys).max().orElse(0);
  }

  Path2D.Double path() {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int first = 0;
    for (int end : ends) {
      contour(path, first, end - first + 1);
      first = end + 1;
    }
    return path;
  }

  private void contour(Path2D.Double path, int first, int count) {
    int start = 0;
    while (start < count && !isOn(first + start)) {
      start++;
    }
    boolean hasStart = start < count;
    double startX = hasStart ? xs[first + start] : (xs[first] + xs[first + count - 1]) / 2.0;
    double startY = hasStart ? ys[first + start] : (ys[first] + ys[first + count - 1]) / 2.0;
    path.moveTo(startX, startY);
    // if no point is on the curve, the implied start is before the first control point
    int from = hasStart ? start + 1 : 0;
    int steps = hasStart ? count - 1 : count;
    for (int i = 0; i < steps; i++) {
      int point = first + (from + i) % count;
      int next = first + (from + i + 1) % count;
      if (isOn(point)) {
        if (i == 0 || isOn(first + (from + i - 1) % count)) {
          path.lineTo(xs[point], ys[point]);
        }
      } else if (i == steps - 1) {
        path.quadTo(xs[point], ys[point], startX, startY);
      } else if (isOn(next)) {
        path.quadTo(xs[point], ys[point], xs[next], ys[next]);
      } else {
        double middleX = (xs[point] + xs[next]) / 2.0;
        double middleY = (ys[point] + ys[next]) / 2.0;
        path.quadTo(xs[point], ys[point], middleX, middleY);
      }
    }
    path.closePath();
  }

  boolean isOn(int point) {
    return (flags[point] & ON_CURVE) != 0;
  }
}
