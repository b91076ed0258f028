package io.github.duizhao.render.epub;

import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSlant;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.AddedFont;
import io.github.duizhao.render.Family;
import io.github.duizhao.render.FontRule;
import io.github.duizhao.render.RenderContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The fonts of a book that carries them: the families {@code Book Han} and {@code Book Latin}. */
final class BookFonts {
  private final RenderContext context;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, byte[]> licences = new LinkedHashMap<>();
  private final StringBuilder css = new StringBuilder();

  private BookFonts(RenderContext context) {
    this.context = context;
  }

  /** The fonts for a publication, cut down to the characters of its book. */
  static BookFonts of(Publication publication, RenderContext context) {
    BookFonts fonts = new BookFonts(context);
    List<Language> languages = ShownLanguages.of(publication);
    Set<Integer> all = new TreeSet<>(BookCharacters.of(publication.book()));
    InterfaceWords words = context.words();
    languages.forEach(language -> words.texts(language).codePoints().forEach(all::add));
    if (languages.stream().anyMatch(Language::isChinese)) {
      fonts.add(Family.HAN, "noto-serif-sc-400", all);
      fonts.licence("noto-serif-sc");
    }
    for (String file : List.of("noto-serif-400", "noto-serif-400-italic", "noto-serif-700")) {
      fonts.add(Family.LATIN, file, all);
    }
    fonts.licence("noto-serif");
    context.fonts().sharedOut(all).forEach(fonts::add);
    return fonts;
  }

  /** The fonts by name, for example {@code noto-serif-400.woff2}. */
  Map<String, byte[]> files() {
    return files;
  }

  /** The licences of the theme's fonts by name. */
  Map<String, byte[]> licences() {
    return licences;
  }

  /** The rules that name the fonts, and those that use them. */
  String css() {
    return css + context.theme().text("epub/fonts.css");
  }

  private void add(Family family, String file, Set<Integer> characters) {
    Font font = context.fonts().font(file);
    Set<Integer> shown =
        characters.stream().filter(family::shows).collect(Collectors.toCollection(TreeSet::new));
    files.put(name(file), context.subsets().web("epub", font, shown));
    rule(family, file, font.weight(), font.style(), Optional.empty());
  }

  private void add(AddedFont added, Set<Integer> share) {
    String file = added.fileName();
    files.put(name(file), context.subsets().web("epub", added.font(), share));
    Optional<String> range = Optional.of(FontRule.range(share));
    for (Family family : added.families()) {
      rule(family, file, added.font().weight(), added.font().style(), range);
    }
  }

  private void rule(
      Family family, String file, int weight, FontSlant style, Optional<String> range) {
    String format = context.subsets().format().word();
    css.append(new FontRule(family, name(file), format, weight, style, range).css());
  }

  private String name(String file) {
    return file + "." + context.subsets().format().word();
  }

  private void licence(String family) {
    String name = "OFL-" + family + ".txt";
    context.theme().findBytes("fonts/" + name).ifPresent(text -> licences.put(name, text));
  }
}
