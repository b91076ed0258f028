package io.github.duizhao.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void definesTheColorsOfTheStandard() {
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace standard = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    float[][] colours = {{0, 0, 0}, {1, 1, 1}, {0.65f, 0.19f, 0.11f}, {0.2f, 0.5f, 0.9f}};
    for (float[] colour : colours) {
      float[] xyz = ours.toCIEXYZ(colour);
      float[] expected = standard.toCIEXYZ(colour);
      for (int i = 0; i < 3; i++) {
        assertThat(xyz[i]).isCloseTo(expected[i], within(0.003f));
      }
    }
  }
}
