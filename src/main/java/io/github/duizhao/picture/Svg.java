package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads an SVG: well-formed, in UTF-8, without a document type, and of nothing but shapes that
 * every reader draws alike.
 */
final class Svg {
  private static final int MOST_BYTES = 5_000_000;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private Svg() {}

  /** Whether it looks like XML; what kind of XML is to be seen. */
  static boolean isXml(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  /** The size of a sound picture. */
  static Size read(byte[] bytes) throws PictureException {
    if (bytes.length > MOST_BYTES) {
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
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static PictureException notWellFormed(SAXParseException e) {
    int line = Math.max(1, e.getLineNumber());
    String message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE")
        ? new PictureException(
            RuleId.PIC_006, line, "the SVG has a document type", "take the <!DOCTYPE …> out")
        : new PictureException(
            RuleId.PIC_005, line, "the SVG is not well-formed: " + message, "save it once more");
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
        RuleId.PIC_005, "the SVG says that it is not in UTF-8", "save it as UTF-8");
  }
}
