package io.github.duizhao.render.site;

import io.github.duizhao.font.FontSlant;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.AddedFont;
import io.github.duizhao.render.FontRule;
import io.github.duizhao.render.RenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reading fonts of a site, cut down to the characters that the book and the interface have. */
final class WebFonts {
  private final List<WebFont> fonts = new ArrayList<>();
  private final RenderContext context;
  private final SiteCharacters characters;
  private final Map<AddedFont, Set<Integer>> added;

  WebFonts(Book book, RenderContext context) {
    this.context = context;
    this.characters = SiteCharacters.of(book, context.words());
    this.added = context.fonts().sharedOut(characters.all());
    if (book.metadata().languages().both().stream().anyMatch(Language::isChinese)) {
      fonts.add(WebFont.han("noto-serif-sc-400", 400));
      fonts.add(WebFont.hanTitle("noto-serif-sc-700", 700));
    }
    fonts.add(WebFont.latin("noto-serif-400", 400, FontSlant.NORMAL));
    fonts.add(WebFont.latin("noto-serif-400-italic", 400, FontSlant.ITALIC));
    fonts.add(WebFont.latin("noto-serif-700", 700, FontSlant.NORMAL));
  }

  /** Writes a file for each font. */
  void write() {
    Subsets subsets = context.subsets();
    for (WebFont font : fonts) {
      Set<Integer> shown = characters.shownBy(font);
      byte[] file = subsets.web("site", context.fonts().font(font.file()), shown);
      context.write("assets/" + font.path(subsets.format()), file);
    }
    added.forEach(
        (font, shown) ->
            context.write("assets/" + path(font), subsets.web("site", font.font(), shown)));
  }

  /** The rules that name the fonts. */
  String css() {
    StringBuilder css = new StringBuilder();
    fonts.forEach(font -> css.append(font.rule(context.subsets().format()).css()));
    added.forEach((font, shown) -> rules(font, shown).forEach(rule -> css.append(rule.css())));
    return css.append('\n').toString();
  }

  /** An added font joins the families of its languages, for the characters that they lack. */
  private List<FontRule> rules(AddedFont font, Set<Integer> shown) {
    Optional<String> range = Optional.of(FontRule.range(shown));
    String format = context.subsets().format().word();
    int weight = font.font().weight();
    FontSlant style = font.font().style();
    return font.families().stream()
        .map(family -> new FontRule(family, path(font), format, weight, style, range))
        .toList();
  }

  /** For example {@code fonts/book-font-1.woff2}. */
  private String path(AddedFont font) {
    return "fonts/" + font.fileName() + "." + context.subsets().format().word();
  }
}
