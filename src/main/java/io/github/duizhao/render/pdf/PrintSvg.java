package io.github.duizhao.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adapts an SVG to the layout engine and Batik: sets its size in whole pixels, adds a narrow margin
 * and writes links as in SVG 1.1.
 */
final class PrintSvg {
  /** In pixels of the picture. */
  private static final double MARGIN = 2;

  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private PrintSvg() {}

  /** Returns the same picture; the file must be a valid SVG without a document type. */
  static byte[] of(byte[] svg, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document(svg, width, height)), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("an SVG cannot be written", e);
    }
    return out.toByteArray();
  }

  /** Returns the same picture as a document. */
  static Document document(byte[] svg, int width, int height) {
    Document document = parse(svg);
    Element root = document.getDocumentElement();
    root.setAttribute("width", Integer.toString(width));
    root.setAttribute("height", Integer.toString(height));
    root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xlink", XLINK);
    root.setAttribute("viewBox", widened(root.getAttribute("viewBox"), width, height));
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.hasAttribute("href")) {
        element.setAttributeNS(XLINK, "xlink:href", element.getAttribute("href"));
        element.removeAttribute("href");
      }
    }
    return document;
  }

  /** The view box with a margin, because the layout engine cuts off partial pixels. */
  private static String widened(String viewBox, int width, int height) {
    double[] box =
        Stream.of(viewBox.strip().split("[\\s,]+")).mapToDouble(Double::parseDouble).toArray();
    double x = MARGIN * box[2] / width;
    double y = MARGIN * box[3] / height;
    return String.format(
        Locale.ROOT, "%.4f %.4f %.4f %.4f", box[0] - x, box[1] - y, box[2] + 2 * x, box[3] + 2 * y);
  }

  private static Document parse(byte[] svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("an SVG that was valid cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException("an SVG in memory cannot be read", e);
    }
  }
}
