package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks the elements of an SVG and stops at the first one that is not allowed. */
final class SvgReader extends DefaultHandler {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int MAX_DEPTH = 100;
  private static final int MAX_ELEMENTS = 100_000;

  /** Elements for drawing (SVG 1.1, appendix K), and descriptions. */
  private static final Set<String> SHAPES =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "switch",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "image",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "pattern",
          "marker",
          "style",
          "title",
          "desc",
          "metadata",
          "view");

  /** Elements that look different in each reader and cannot be printed. */
  private static final Set<String> UNPRINTABLE =
      Set.of(
          "animate",
          "animateColor",
          "animateMotion",
          "animateTransform",
          "set",
          "mpath",
          "discard",
          "filter",
          "mask");

  private static final Set<String> TEXTS = Set.of("text", "tspan", "tref", "textPath", "altGlyph");

  private final SvgReferences references = new SvgReferences();
  private final StringBuilder style = new StringBuilder();
  private Optional<Size> size = Optional.empty();
  private @Nullable Locator locator;
  private boolean inStyle;
  private int depth;
  private int elements;

  /** Ends parsing and carries the fault through the parser. */
  static final class Stop extends SAXException {
    private static final long serialVersionUID = 1;
    private final PictureException fault;

    Stop(PictureException fault) {
      super(fault);
      this.fault = fault;
    }

    PictureException fault() {
      return fault;
    }
  }

  /** Returns the size of the picture after it has been parsed. */
  Size size() throws PictureException {
    references.check();
    return size.orElseThrow(() -> new IllegalStateException("an XML document without elements"));
  }

  @Override
  public void setDocumentLocator(Locator found) {
    locator = found;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws Stop {
    try {
      start(uri, name, attributes);
    } catch (PictureException e) {
      throw new Stop(e);
    }
  }

  private void start(String uri, String name, Attributes attributes) throws PictureException {
    if (++depth > MAX_DEPTH) {
      throw unsafe("elements are nested more than " + MAX_DEPTH + " levels deep", "");
    }
    if (++elements > MAX_ELEMENTS) {
      throw new PictureException(
          RuleId.PIC_004, line(), "the SVG has more than " + MAX_ELEMENTS + " elements", "");
    }
    if (depth == 1) {
      requireRoot(uri, name);
      size = Optional.of(Svg.size(attributes, line()));
    }
    if (uri.equals(SVG)) {
      requireShape(name);
    } else if (uri.equals(XHTML) || uri.isEmpty()) {
      throw unsafe("<" + name + "> is not an SVG element", "remove it");
    }
    inStyle = uri.equals(SVG) && name.equals("style");
    references.open(uri.equals(SVG) ? name : "", line());
    new SvgAttributes(references, name, line()).check(attributes);
  }

  private void requireRoot(String uri, String name) throws PictureException {
    if (!uri.equals(SVG) || !name.equals("svg")) {
      throw new PictureException(
          RuleId.PIC_003,
          line(),
          "this is not an SVG: its first element is <" + name + ">",
          "start it with <svg xmlns=\"" + SVG + "\" viewBox=\"…\">");
    }
  }

  private void requireShape(String name) throws PictureException {
    if (TEXTS.contains(name)) {
      throw new PictureException(
          RuleId.PIC_008,
          line(),
          "<" + name + "> in an SVG looks different on each machine",
          "convert the text to paths, and repeat it in the caption");
    }
    if (UNPRINTABLE.contains(name) || name.startsWith("fe")) {
      throw new PictureException(
          RuleId.PIC_008,
          line(),
          "<" + name + "> in an SVG looks different in each reader, and cannot be printed",
          "draw it with shapes, gradients and fill-opacity, or save the picture as PNG");
    }
    if (!SHAPES.contains(name)) {
      throw unsafe("<" + name + "> is not allowed in an SVG", "remove it");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inStyle) {
      style.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws Stop {
    depth--;
    references.close();
    if (inStyle) {
      inStyle = false;
      try {
        SvgStyle sheet = SvgStyle.ofSheet(style.toString(), line());
        sheet.references().forEach(id -> references.addFromStyleSheet(id, line()));
        sheet.strokes().forEach(id -> references.addStroke(id, line()));
      } catch (PictureException e) {
        throw new Stop(e);
      }
      style.setLength(0);
    }
  }

  @Override
  public void processingInstruction(String target, String data) throws Stop {
    if (target.equals("xml-stylesheet")) {
      throw new Stop(unsafe("<?xml-stylesheet?> loads another file", "remove it"));
    }
  }

  @Override
  public void error(SAXParseException e) throws SAXParseException {
    throw e;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  private PictureException unsafe(String message, String hint) {
    return new PictureException(RuleId.PIC_006, line(), message, hint);
  }

  private int line() {
    return locator == null ? 1 : Math.max(1, locator.getLineNumber());
  }
}
