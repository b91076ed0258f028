package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class CoverCanvasTest {
  private final CoverCanvas canvas = new CoverCanvas(10, 10, 0xFFFFFF);

  @Test
  void wholePixelsHaveTheColor() {
    canvas.fill(new Rectangle2D.Double(2, 3, 4, 5), 0x000000);
    assertThat(pixel(2, 3)).isEqualTo(0x000000);
    assertThat(pixel(5, 7)).isEqualTo(0x000000);
    assertThat(pixel(1, 3)).isEqualTo(0xFFFFFF);
    assertThat(pixel(6, 7)).isEqualTo(0xFFFFFF);
    assertThat(pixel(2, 8)).isEqualTo(0xFFFFFF);
  }

  @Test
  void halfAPixelIsGray() {
    canvas.fill(new Rectangle2D.Double(0.5, 0.5, 2, 2), 0x000000);
    assertThat(pixel(0, 1)).isEqualTo(0x808080);
    assertThat(pixel(1, 0)).isEqualTo(0x808080);
    assertThat(pixel(0, 0)).isEqualTo(0xBFBFBF);
    assertThat(pixel(1, 1)).isEqualTo(0x000000);
  }

  @Test
  void aHoleStaysOpen() {
    Area ring = new Area(new Ellipse2D.Double(0, 0, 10, 10));
    ring.subtract(new Area(new Ellipse2D.Double(3, 3, 4, 4)));
    canvas.fill(ring, 0x000000);
    assertThat(pixel(5, 5)).isEqualTo(0xFFFFFF);
    assertThat(pixel(1, 5)).isEqualTo(0x000000);
  }

  @Test
  void overlappingStrokesAreFilledOnce() {
    Path2D path = new Path2D.Double();
    path.append(new Rectangle2D.Double(0, 0, 6, 6), false);
    path.append(new Rectangle2D.Double(2, 2, 6, 6), false);
    canvas.fill(path, 0x808080);
    assertThat(pixel(4, 4)).isEqualTo(0x808080);
    assertThat(pixel(7, 7)).isEqualTo(0x808080);
  }

  @Test
  void shapesAreClipped() {
    canvas.fill(new Rectangle2D.Double(-5, -5, 30, 30), 0x102030);
    assertThat(pixel(0, 0)).isEqualTo(0x102030);
    assertThat(pixel(9, 9)).isEqualTo(0x102030);
  }

  private int pixel(int x, int y) {
    return canvas.image().getRGB(x, y) & 0xFFFFFF;
  }
}
