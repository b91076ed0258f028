package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Looks at the attributes of one element: no scripts, and no links but to parts of the picture. */
final class SvgAttributes {
  private static final int MOST_INLINE = 1_000_000;
  private static final Pattern INLINE =
      Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/=\\s]*)");
  private static final Set<String> LINKS = Set.of("href", "src");

  private final SvgReferences references;
  private final String element;
  private final int line;

  SvgAttributes(SvgReferences references, String element, int line) {
    this.references = references;
    this.element = element;
    this.line = line;
  }

  void check(Attributes attributes) throws PictureException {
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getLocalName(i).toLowerCase(Locale.ROOT);
      String value = attributes.getValue(i).strip();
      if (name.startsWith("on") && attributes.getURI(i).isEmpty()) {
        throw unsafe("the attribute '" + name + "' of <" + element + "> runs a script");
      } else if (attributes.getQName(i).equals("xml:base")) {
        throw unsafe("the attribute 'xml:base' of <" + element + "> leads to another file");
      } else if (LINKS.contains(name)) {
        link(value);
      } else if (name.equals("id") && attributes.getURI(i).isEmpty()) {
        references.name(value, line);
      } else if (name.equals("style")) {
        SvgStyle.check(value, line).forEach(references::add);
        SvgStyle.requireOpaque(value, line);
        SvgStyle.strokes(value).forEach(id -> references.addStroke(id, line));
      } else {
        String small = value.toLowerCase(Locale.ROOT);
        SvgStyle.references(value, small, line).forEach(references::add);
        SvgStyle.requireOpaque(name + ":" + value, line);
        SvgStyle.strokes(name + ":" + value).forEach(id -> references.addStroke(id, line));
        if (name.equals("gradientunits") && value.equals("userSpaceOnUse")) {
          references.inUserSpace();
        }
      }
    }
  }

  private void link(String value) throws PictureException {
    Matcher inline = INLINE.matcher(value);
    if (value.startsWith("#")) {
      references.add(value.substring(1));
    } else if (element.equals("image") && inline.matches()) {
      inline(inline.group(1), inline.group(2).replaceAll("\\s", ""));
    } else {
      String shown = value.length() <= 40 ? value : value.substring(0, 40) + "…";
      throw unsafe("<" + element + "> leads to '" + shown + "'");
    }
  }

  private void inline(String type, String base64) throws PictureException {
    if (base64.length() > MOST_INLINE) {
      throw new PictureException(
          RuleId.PIC_004, line, "the picture inside the SVG has more than a million bytes", "");
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      boolean isPng = type.equals("png");
      if (!(isPng ? Png.isPng(bytes) : Jpeg.isJpeg(bytes))) {
        throw new PictureException(RuleId.PIC_003, "it is no " + type);
      }
      Size size = isPng ? Png.read(bytes) : Jpeg.read(bytes);
      references.weigh(size.width() * (long) size.height() / 1000);
    } catch (IllegalArgumentException e) {
      throw new PictureException(RuleId.PIC_005, line, "a picture inside the SVG is damaged", "");
    } catch (PictureException e) {
      throw e.inLine(line, "a picture inside the SVG");
    }
  }

  private PictureException unsafe(String message) {
    return new PictureException(
        RuleId.PIC_006,
        line,
        message,
        "an SVG shows itself alone: take it out, or link to one of its own parts by '#'");
  }
}
