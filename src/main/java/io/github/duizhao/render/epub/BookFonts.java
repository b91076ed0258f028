package io.github.duizhao.render.epub;

import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.Family;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.WebFontSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fonts embedded in an EPUB, cut to its characters: {@code Book Han} and {@code Book Latin}.
 *
 * @param files the fonts by name, for example {@code noto-serif-400.woff2}
 * @param licenses the license texts of the theme's fonts by name
 * @param css the rules that load and use the fonts
 */
record BookFonts(Map<String, byte[]> files, Map<String, byte[]> licenses, String css) {

  static BookFonts of(Publication publication, RenderContext context) {
    WebFontSet fonts = new WebFontSet(context, "epub", "");
    Map<String, byte[]> licenses = new LinkedHashMap<>();
    List<Language> languages = PackageMetadata.languages(publication);
    Set<Integer> all = new TreeSet<>(BookCharacters.of(publication.book()));
    all.addAll(context.words().characters(languages));
    if (languages.stream().anyMatch(Language::isChinese)) {
      fonts.add(Family.HAN, "noto-serif-sc-400", all, Optional.empty());
      addLicense("noto-serif-sc", context, licenses);
    }
    for (String file : List.of("noto-serif-400", "noto-serif-400-italic", "noto-serif-700")) {
      fonts.add(Family.LATIN, file, all, Optional.empty());
    }
    addLicense("noto-serif", context, licenses);
    fonts.addBookFonts(all);
    String css = fonts.css() + context.theme().text("epub/fonts.css");
    return new BookFonts(fonts.files(), licenses, css);
  }

  private static void addLicense(
      String family, RenderContext context, Map<String, byte[]> licenses) {
    String name = "OFL-" + family + ".txt";
    context.theme().findBytes("fonts/" + name).ifPresent(text -> licenses.put(name, text));
  }
}
