package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Reads the size of an SVG from its first element: width and height, or else the view box. */
final class SvgSize {
  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px|pt|pc|mm|cm|in)?");
  private static final Map<String, Double> PIXELS =
      Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

  /** Beyond it a number is no size of a picture. */
  private static final double LARGEST = 100_000;

  private SvgSize() {}

  static Size of(Attributes root, int line) throws PictureException {
    double[] box = viewBox(root.getValue("viewBox"), line);
    Optional<Double> width = length(root.getValue("width"));
    Optional<Double> height = length(root.getValue("height"));
    double ratio = box[0] / box[1];
    double shown = width.orElse(height.map(h -> h * ratio).orElse(box[0]));
    double tall = height.orElse(shown / ratio);
    if (shown > LARGEST || tall > LARGEST) {
      throw new PictureException(
          RuleId.PIC_004, line, "the SVG is larger than 100000 pixels", "make it smaller");
    }
    return new Size(Math.max(1, (int) Math.round(shown)), Math.max(1, (int) Math.round(tall)));
  }

  private static double[] viewBox(String value, int line) throws PictureException {
    String[] numbers = value == null ? new String[0] : value.strip().split("[\\s,]+");
    if (numbers.length == 4) {
      try {
        double width = Double.parseDouble(numbers[2]);
        double height = Double.parseDouble(numbers[3]);
        if (width > 0 && height > 0 && width < 1e9 && height < 1e9) {
          return new double[] {width, height};
        }
      } catch (NumberFormatException e) {
        throw noViewBox(line, " that can be read");
      }
    }
    throw noViewBox(line, "");
  }

  private static PictureException noViewBox(int line, String detail) {
    return new PictureException(
        RuleId.PIC_005,
        line,
        "the SVG has no view box" + detail + ", so it cannot be scaled",
        "write viewBox=\"0 0 WIDTH HEIGHT\" at <svg>, with the numbers of its drawing");
  }

  /** In pixels; a percentage or another unit says nothing outside of a page. */
  private static Optional<Double> length(String value) {
    Matcher matcher = LENGTH.matcher(value == null ? "" : value.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double unit = matcher.group(2) == null ? 1 : PIXELS.getOrDefault(matcher.group(2), 1.0);
    return Optional.of(Double.parseDouble(matcher.group(1)) * unit).filter(pixels -> pixels > 0);
  }
}
