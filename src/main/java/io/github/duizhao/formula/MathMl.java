package io.github.duizhao.formula;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.ac.ed.ph.snuggletex.InputError;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/**
 * Converts TeX to MathML that browsers and reading systems draw: MathML Core, which has no {@code
 * mfenced} and no styles of letters. SnuggleTeX makes MathML 2, which is changed here.
 */
public final class MathMl {
  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  /** What is written instead of a hyphen, and of accents that would combine with what precedes. */
  private static final Map<String, String> OPERATORS =
      Map.ofEntries(
          Map.entry("-", "\u2212"),
          Map.entry("\u0300", "`"),
          Map.entry("\u0301", "\u00B4"),
          Map.entry("\u0302", "^"),
          Map.entry("\u0303", "~"),
          Map.entry("\u0304", "\u00AF"),
          Map.entry("\u0306", "\u02D8"),
          Map.entry("\u0307", "\u02D9"),
          Map.entry("\u0308", "\u00A8"),
          Map.entry("\u030A", "\u02DA"),
          Map.entry("\u030C", "\u02C7"),
          Map.entry("\u20D7", "\u2192"));

  private static final int LONGEST_SHOWN = 40;
  private static final int LONGEST = 5000;
  private static final SnuggleEngine ENGINE = new SnuggleEngine();

  /** Operators above and below which limits are written in a displayed formula. */
  private static final Set<String> LARGE =
      Set.of("∑", "∏", "∐", "⋃", "⋂", "⨆", "⋁", "⋀", "⨁", "⨂", "⨀", "⨄");

  private static final Set<String> LIMITS =
      Set.of(
          "lim", "max", "min", "sup", "inf", "argmax", "argmin", "limsup", "liminf", "gcd", "det");

  private static final Map<String, String> WITH_LIMITS =
      Map.of("msub", "munder", "msup", "mover", "msubsup", "munderover");

  private static final Set<String> KEPT_ATTRIBUTES =
      Set.of("accent", "accentunder", "width", "columnalign", "linethickness", "mathvariant");

  private final boolean isDisplayed;
  private final StringBuilder out = new StringBuilder();
  private boolean isInCases;

  private MathMl(boolean isDisplayed) {
    this.isDisplayed = isDisplayed;
  }

  /**
   * Converts a formula.
   *
   * @param tex without the marks around it
   * @param isDisplayed whether it is on lines of its own
   * @throws FormulaException if it is not TeX, or uses a command that is not supported
   */
  public static String of(String tex, boolean isDisplayed) throws FormulaException {
    if (tex.length() > LONGEST) {
      throw new FormulaException("it is longer than " + LONGEST + " characters");
    }
    MathMl math = new MathMl(isDisplayed);
    math.out.append("<math xmlns=\"").append(NAMESPACE).append('"');
    if (isDisplayed) {
      math.attribute("display", "block");
    }
    math.attribute("alttext", tex.strip().replaceAll("\\s+", " "));
    math.out.append('>');
    math.children(parse(tex), "");
    return math.out.append("</math>").toString();
  }

  private static Element parse(String tex) throws FormulaException {
    try {
      SnuggleSession session = ENGINE.createSession();
      String source = TexRewriter.rewrite(tex);
      if (!session.parseInput(new SnuggleInput("$" + source + "$"))
          || !session.getErrors().isEmpty()) {
        throw new FormulaException(reason(session.getErrors()));
      }
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      Element root = document.createElement("root");
      session.buildDOMSubtree(root);
      if (!session.getErrors().isEmpty()) {
        throw new FormulaException(reason(session.getErrors()));
      }
      Node math = root.getFirstChild();
      if (!(math instanceof Element element)
          || math.getNextSibling() != null
          || !"math".equals(math.getLocalName())) {
        throw new FormulaException("this is not one formula");
      }
      return element;
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    } catch (StackOverflowError e) {
      throw new FormulaException("it is nested too deeply");
    } catch (RuntimeException e) {
      // the library fails on some input instead of reporting it
      throw new FormulaException("it is not valid TeX");
    }
  }

  private static String reason(List<InputError> errors) {
    if (errors.isEmpty()) {
      return "it is not valid TeX";
    }
    InputError error = errors.get(0);
    Object[] arguments = error.getArguments();
    String name = arguments.length == 0 ? "" : excerpt(String.valueOf(arguments[0]));
    String code = error.getErrorCode().toString();
    if (code.startsWith("TTEC00")) {
      return "the command '\\" + name + "' is not supported";
    } else if (code.startsWith("TTEE")) {
      return name.isEmpty()
          ? "an environment is not closed"
          : "the environment '" + name + "' is not supported";
    } else if (code.startsWith("TTEC")) {
      return "an argument of '\\" + name + "' is missing";
    } else if (code.startsWith("TTEG") || code.startsWith("TTEM")) {
      return "braces or brackets are not closed";
    } else if (code.equals("TDEG00")) {
      return "'&' outside of a table";
    }
    return "it is not valid TeX";
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  private void children(Element parent, String variant) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      children.add(node);
    }
    for (int i = 0; i < children.size(); i++) {
      if (!(children.get(i) instanceof Element element)) {
        out.append(escape(Objects.requireNonNull(children.get(i).getTextContent())));
        continue;
      }
      // letters of a name in upright type are one word
      StringBuilder word = new StringBuilder();
      int end = i;
      while (variant.equals("normal") && end < children.size() && isLetter(children.get(end))) {
        word.append(children.get(end++).getTextContent());
      }
      if (word.length() > 1) {
        out.append("<mi>").append(escape(word.toString())).append("</mi>");
        i = end - 1;
      } else {
        element(element, variant);
      }
    }
  }

  private static boolean isLetter(Node node) {
    return node instanceof Element element
        && element.getLocalName().equals("mi")
        && !element.hasAttribute("mathvariant")
        && element.getTextContent().codePoints().allMatch(Character::isLetter);
  }

  private void element(Element element, String outer) {
    String name = element.getLocalName();
    String variant =
        element.hasAttribute("mathvariant") ? element.getAttribute("mathvariant") : outer;
    switch (name) {
      case "mstyle" -> group(element, variant);
      case "mfenced" -> fenced(element, variant);
      case "mi", "mn", "mo", "mtext", "ms" -> token(element, name, variant);
      case "msub", "msup", "msubsup" -> {
        String other = hasLimits(element) ? WITH_LIMITS.getOrDefault(name, name) : name;
        open(other, element);
        children(element, variant);
        close(other);
      }
      case "mtr" -> {
        open(name, element);
        cells(element, variant);
        close(name);
      }
      default -> {
        open(name, element);
        children(element, variant);
        close(name);
      }
    }
  }

  /** The cells of a row without empty ones at its end. */
  private void cells(Element row, String variant) {
    Node last = row.getLastChild();
    while (last != null && last.getTextContent().isEmpty() && !last.hasChildNodes()) {
      last = last.getPreviousSibling();
    }
    for (Node node = row.getFirstChild();
        last != null && node != null;
        node = node.getNextSibling()) {
      if (node instanceof Element cell) {
        element(cell, variant);
      }
      if (node == last) {
        return;
      }
    }
  }

  private void group(Element element, String variant) {
    out.append("<mrow>");
    children(element, variant);
    out.append("</mrow>");
  }

  private void fenced(Element element, String variant) {
    out.append("<mrow>");
    fence(element.hasAttribute("open") ? element.getAttribute("open") : "(", "prefix");
    boolean wasInCases = isInCases;
    // a brace on one side is around cases, whose columns begin at their left sides
    isInCases = "{".equals(element.getAttribute("open")) && element.getAttribute("close").isEmpty();
    boolean isFirst = true;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (!isFirst) {
          out.append("<mo>,</mo>");
        }
        isFirst = false;
        element(child, variant);
      }
    }
    isInCases = wasInCases;
    fence(element.hasAttribute("close") ? element.getAttribute("close") : ")", "postfix");
    out.append("</mrow>");
  }

  private void fence(String mark, String form) {
    if (!mark.isEmpty()) {
      out.append("<mo");
      attribute("form", form);
      attribute("fence", "true");
      attribute("stretchy", "true");
      out.append('>').append(escape(mark)).append("</mo>");
    }
  }

  private boolean hasLimits(Element element) {
    @Nullable Node base = element.getFirstChild();
    while (base instanceof Element inner
        && (inner.getLocalName().equals("mrow") || inner.getLocalName().equals("mstyle"))
        && inner.getChildNodes().getLength() > 0
        && !inner.getTextContent().isEmpty()) {
      if (LIMITS.contains(inner.getTextContent())) {
        return isDisplayed;
      }
      if (inner.getChildNodes().getLength() > 1) {
        return false;
      }
      base = inner.getFirstChild();
    }
    String text = base == null ? "" : Objects.requireNonNullElse(base.getTextContent(), "");
    return isDisplayed && (LARGE.contains(text) || LIMITS.contains(text));
  }

  private void token(Element element, String name, String variant) {
    String text = element.getTextContent();
    out.append('<').append(name);
    boolean isLetter = text.codePointCount(0, text.length()) == 1;
    String shown = name.equals("mo") ? OPERATORS.getOrDefault(text, text) : text;
    if (name.equals("mi") && variant.equals("normal") && isLetter) {
      attribute("mathvariant", "normal");
    } else if (name.equals("mi") || name.equals("mn")) {
      shown = MathLetters.styled(text, variant);
    }
    out.append('>').append(escape(shown)).append("</").append(name).append('>');
  }

  private void open(String name, Element element) {
    out.append('<').append(name);
    for (String attribute : KEPT_ATTRIBUTES.stream().sorted().toList()) {
      if (element.hasAttribute(attribute) && !attribute.equals("mathvariant")) {
        attribute(attribute, element.getAttribute(attribute));
      }
    }
    String side = name.equals("mtd") && isInCases ? "left" : element.getAttribute("columnalign");
    if (side.matches("left|right")) {
      // MathML Core leaves this to style sheets
      attribute("class", side);
    }
    out.append('>');
  }

  private void close(String name) {
    out.append("</").append(name).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
