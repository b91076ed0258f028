package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks an SVG: it must be well-formed, in UTF-8, without a document type, and contain only shapes
 * that look the same in all software.
 */
final class Svg {
  private static final int MAX_BYTES = 5_000_000;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(px|pt|pc|mm|cm|in)?");
  private static final Map<String, Double> PIXELS =
      Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);
  private static final double MAX_PIXELS = 100_000;

  private Svg() {}

  /** Whether the file looks like XML; it may not be an SVG. */
  static boolean isXml(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  /** Returns the size of an allowed picture. */
  static Size read(byte[] bytes) throws PictureException {
    if (bytes.length > MAX_BYTES) {
      throw new PictureException(
          RuleId.PIC_004, "the SVG has " + bytes.length + " bytes, more than 5 million");
    }
    SvgReader reader = new SvgReader();
    try {
      XMLReader xml = parser();
      xml.setContentHandler(reader);
      xml.setErrorHandler(reader);
      xml.parse(new InputSource(new StringReader(text(bytes))));
      return reader.size();
    } catch (SvgReader.Stop stop) {
      throw stop.fault();
    } catch (SAXParseException e) {
      throw notWellFormed(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot read XML", e);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
  }

  private static PictureException notWellFormed(SAXParseException e) {
    int line = Math.max(1, e.getLineNumber());
    String message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE")
        ? new PictureException(
            RuleId.PIC_006, line, "the SVG has a document type", "remove <!DOCTYPE …>")
        : new PictureException(
            RuleId.PIC_005, line, "the SVG is not well-formed: " + message, "save it again");
  }

  private static XMLReader parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    return factory.newSAXParser().getXMLReader();
  }

  private static String text(byte[] bytes) throws PictureException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
      Matcher encoding = ENCODING.matcher(xml);
      if (!encoding.find() || encoding.group(1).equalsIgnoreCase("UTF-8")) {
        return xml;
      }
    } catch (CharacterCodingException e) {
      throw new PictureException(
          RuleId.PIC_005, "the SVG is not in UTF-8: " + e.getMessage(), "save it as UTF-8");
    }
    throw new PictureException(
        RuleId.PIC_005, "the SVG declares an encoding other than UTF-8", "save it as UTF-8");
  }

  /** Reads the size from the first element: width and height, or else the view box. */
  static Size size(Attributes root, int line) throws PictureException {
    double[] box = viewBox(root.getValue("viewBox"), line);
    Optional<Double> width = length(root.getValue("width"));
    Optional<Double> height = length(root.getValue("height"));
    double ratio = box[0] / box[1];
    double shown = width.orElse(height.map(h -> h * ratio).orElse(box[0]));
    double tall = height.orElse(shown / ratio);
    if (shown > MAX_PIXELS || tall > MAX_PIXELS) {
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
        throw noViewBox(line, "an invalid");
      }
    }
    throw noViewBox(line, "no");
  }

  private static PictureException noViewBox(int line, String what) {
    return new PictureException(
        RuleId.PIC_005,
        line,
        "the SVG has " + what + " view box, so it cannot be scaled",
        "add viewBox=\"0 0 WIDTH HEIGHT\" to <svg>, with the size of the drawing");
  }

  /** Reads a length in pixels; empty for percentages and other units that depend on a page. */
  private static Optional<Double> length(String value) {
    Matcher matcher = LENGTH.matcher(value == null ? "" : value.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double unit = matcher.group(2) == null ? 1 : PIXELS.getOrDefault(matcher.group(2), 1.0);
    return Optional.of(Double.parseDouble(matcher.group(1)) * unit).filter(pixels -> pixels > 0);
  }
}
