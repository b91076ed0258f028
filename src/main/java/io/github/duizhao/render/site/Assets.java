package io.github.duizhao.render.site;

import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Section;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.WebFontSet;
import io.github.duizhao.text.Characters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the files that all pages load: one style sheet, two scripts, an icon and the fonts. The
 * style sheet and {@code reader.js} are joined from several files of the theme.
 */
final class Assets {
  private static final List<String> STYLES =
      List.of("base", "frame", "contents", "text", "views", "notes", "cover", "print");
  private static final List<String> SCRIPTS = List.of("place", "links", "notes", "keys");

  /** The largest ratio between the widths of the two columns, in wide and in narrow windows. */
  private static final double MAX_RATIO = 1.75;

  private static final double MAX_RATIO_NARROW = 1.3;

  private final RenderContext context;

  Assets(RenderContext context) {
    this.context = context;
  }

  void write(Book book) {
    WebFontSet fonts = WebFonts.of(book, context);
    fonts.files().forEach((path, font) -> context.write("assets/" + path, font));
    context.write(
        "assets/book.css", fonts.css() + "\n" + columnWidths(book) + joined(STYLES, "css"));
    context.write("assets/view.js", context.theme().text("site/js/view.js"));
    context.write("assets/reader.js", joined(SCRIPTS, "js"));
    context.write("assets/icon.svg", context.theme().text("site/icon.svg"));
  }

  private String joined(List<String> names, String type) {
    Theme theme = context.theme();
    return names.stream()
        .map(name -> theme.text("site/" + type + "/" + name + "." + type))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The widths of the two columns of the parallel view as CSS properties, chosen so that both texts
   * of a pair become about equally long.
   */
  private static String columnWidths(Book book) {
    double original = 0;
    double translation = 0;
    for (Section section : book.sections()) {
      for (LocatedText located : Block.texts(section.blocks()).toList()) {
        Bitext text = located.text();
        if (located.isShown() && text.translation().isPresent()) {
          original += width(text.original().plainText());
          translation += width(text.translation().get().plainText());
        }
      }
    }
    double ratio = original == 0 || translation == 0 ? 1 : translation / original;
    return String.format(
        Locale.ROOT,
        """
        :root {
          --original: 1fr;
          --translation: %.2ffr;
          --translation-narrow: %.2ffr;
        }

        """,
        limited(ratio, MAX_RATIO),
        limited(ratio, MAX_RATIO_NARROW));
  }

  private static double limited(double ratio, double max) {
    return Math.min(max, Math.max(1 / max, ratio));
  }

  /** The width of a text in Latin characters; a wide character counts as 2.3 of them. */
  private static double width(String text) {
    long wide = text.codePoints().filter(Characters::isWide).count();
    return 2.3 * wide + (text.codePointCount(0, text.length()) - wide);
  }
}
