package io.github.duizhao.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Gives an SVG its size in whole pixels, the only unit that the layout engine reads well. */
final class SizedSvg {
  private SizedSvg() {}

  /** The same picture; the file is a sound one, without a document type. */
  static byte[] of(byte[] svg, int width, int height) {
    Document document = parse(svg);
    document.getDocumentElement().setAttribute("width", Integer.toString(width));
    document.getDocumentElement().setAttribute("height", Integer.toString(height));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("an SVG cannot be written", e);
    }
    return out.toByteArray();
  }

  static Document parse(byte[] svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("an SVG that was sound cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException("an SVG in memory cannot be read", e);
    }
  }
}
