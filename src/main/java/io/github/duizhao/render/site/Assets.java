package io.github.duizhao.render.site;

import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.render.RenderContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What all pages load: one style sheet, two scripts, an icon and the fonts. The theme keeps the
 * style sheet and the script in parts; they are joined in order.
 */
final class Assets {
  private static final List<String> STYLES =
      List.of("base", "frame", "contents", "text", "views", "notes", "cover", "print");
  private static final List<String> SCRIPTS = List.of("place", "links", "notes", "keys");

  private final RenderContext context;

  Assets(RenderContext context) {
    this.context = context;
  }

  void write(Book book) {
    WebFonts fonts = new WebFonts(book, context);
    fonts.write();
    context.write(
        "assets/book.css", fonts.css() + ColumnShares.of(book).css() + joined(STYLES, "css"));
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
}
