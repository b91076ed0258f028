package io.github.duizhao.picture;

import io.github.duizhao.report.RuleId;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Checks the attributes of one element: they must not run scripts or refer to other files. */
final class SvgAttributes {
  private static final int MAX_INLINE = 1_000_000;
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
        throw unsafe("the attribute 'xml:base' of <" + element + "> refers to another file");
      } else if (LINKS.contains(name)) {
        link(value);
      } else if (name.equals("id") && attributes.getURI(i).isEmpty()) {
        references.name(value, line);
      } else if (name.equals("style")) {
        add(SvgStyle.ofSheet(value, line));
      } else {
        add(SvgStyle.of(name + ":" + value, line));
        if (name.equals("gradientunits") && value.equals("userSpaceOnUse")) {
          references.inUserSpace();
        }
      }
    }
  }

  private void add(SvgStyle style) {
    style.references().forEach(references::add);
    style.strokes().forEach(id -> references.addStroke(id, line));
  }

  private void link(String value) throws PictureException {
    Matcher inline = INLINE.matcher(value);
    if (value.startsWith("#")) {
      references.add(value.substring(1));
    } else if (element.equals("image") && inline.matches()) {
      inline(inline.group(1), inline.group(2).replaceAll("\\s", ""));
    } else {
      String shown = value.length() <= 40 ? value : value.substring(0, 40) + "…";
      throw unsafe("<" + element + "> refers to '" + shown + "'");
    }
  }

  private void inline(String type, String base64) throws PictureException {
    if (base64.length() > MAX_INLINE) {
      throw new PictureException(
          RuleId.PIC_004, line, "the picture inside the SVG has more than a million bytes", "");
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      boolean isPng = type.equals("png");
      if (!(isPng ? Png.isPng(bytes) : Jpeg.isJpeg(bytes))) {
        throw new PictureException(RuleId.PIC_003, "it is not a " + type.toUpperCase(Locale.ROOT));
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
        "remove it, or refer to a part of the SVG itself, like '#sea'");
  }
}
