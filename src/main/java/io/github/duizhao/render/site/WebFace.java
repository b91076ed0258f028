package io.github.duizhao.render.site;

import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.model.Characters;
import io.github.duizhao.render.FontRule;
import java.util.Optional;

/**
 * A reading face as the website loads it. Style sheets know three families: {@code Book Han} has
 * Han characters with the punctuation that goes with them, {@code Book Latin} everything else.
 * Where both have a character, such as a quotation mark, the order of the families decides. {@code
 * Book Han Title} has the headings' characters alone; it is a family of its own because a browser
 * that asks a family for bold does not go back to its regular face for what is missing.
 *
 * @param file its name in the theme, without extension
 */
record WebFace(String family, String file, int weight, FaceStyle style) {
  static final String HAN = "Book Han";
  private static final String HAN_TITLE = "Book Han Title";
  static final String LATIN = "Book Latin";

  /** What {@link #shows} says of Han, as style sheets write it. */
  private static final String HAN_RANGE =
      "U+B7, U+2014, U+2018-201D, U+2026, U+2460-24FF, U+2E80-303F, U+3105-312F, U+31A0-31EF,"
          + " U+3200-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-323AF";

  static WebFace han(String file, int weight) {
    return new WebFace(HAN, file, weight, FaceStyle.NORMAL);
  }

  static WebFace hanTitle(String file, int weight) {
    return new WebFace(HAN_TITLE, file, weight, FaceStyle.NORMAL);
  }

  static WebFace latin(String file, int weight, FaceStyle style) {
    return new WebFace(LATIN, file, weight, style);
  }

  boolean isHan() {
    return !family.equals(LATIN);
  }

  /** Whether only headings are set in it. */
  boolean isForHeadings() {
    return family.equals(HAN_TITLE);
  }

  /** Whether the face is asked for the character. */
  boolean shows(int codePoint) {
    boolean shared = Characters.isSharedPunctuation(codePoint);
    boolean han = codePoint >= 0x2E80 || (codePoint >= 0x2460 && codePoint <= 0x24FF);
    return isHan() ? han || shared : !han;
  }

  /** Where the font stands below {@code assets/}. */
  String path(WebFormat format) {
    return "fonts/" + file + "." + format.word();
  }

  /** The rule that names the font. */
  FontRule rule(WebFormat format) {
    Optional<String> range = isHan() ? Optional.of(HAN_RANGE) : Optional.empty();
    return new FontRule(family, path(format), format.word(), weight, style, range);
  }
}
