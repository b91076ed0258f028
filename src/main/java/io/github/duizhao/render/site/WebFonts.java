package io.github.duizhao.render.site;

import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.AddedFace;
import io.github.duizhao.render.FontRule;
import io.github.duizhao.render.RenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reading faces of a site, cut down to the characters that the book and the interface have. */
final class WebFonts {
  private final List<WebFace> faces = new ArrayList<>();
  private final RenderContext context;
  private final SiteCharacters characters;
  private final Map<AddedFace, Set<Integer>> added;

  WebFonts(Book book, RenderContext context) {
    this.context = context;
    this.characters = SiteCharacters.of(book, context.words());
    this.added = context.faces().sharedOut(characters.all());
    if (book.metadata().languages().both().stream().anyMatch(Language::isChinese)) {
      faces.add(WebFace.han("noto-serif-sc-400", 400));
      faces.add(WebFace.hanTitle("noto-serif-sc-700", 700));
    }
    faces.add(WebFace.latin("noto-serif-400", 400, FaceStyle.NORMAL));
    faces.add(WebFace.latin("noto-serif-400-italic", 400, FaceStyle.ITALIC));
    faces.add(WebFace.latin("noto-serif-700", 700, FaceStyle.NORMAL));
  }

  /** Writes a font for each face. */
  void write() {
    Subsets subsets = context.subsets();
    for (WebFace face : faces) {
      Set<Integer> shown = characters.shownBy(face);
      byte[] font = subsets.web("site", context.faces().face(face.file()), shown);
      context.write("assets/" + face.path(subsets.format()), font);
    }
    added.forEach(
        (face, shown) ->
            context.write("assets/" + path(face), subsets.web("site", face.face(), shown)));
  }

  /** The rules that name the fonts. */
  String css() {
    StringBuilder css = new StringBuilder();
    faces.forEach(face -> css.append(face.rule(context.subsets().format()).css()));
    added.forEach((face, shown) -> rules(face, shown).forEach(rule -> css.append(rule.css())));
    return css.append('\n').toString();
  }

  /** An added face joins the families of its languages, for the characters that they lack. */
  private List<FontRule> rules(AddedFace face, Set<Integer> shown) {
    Optional<String> range = Optional.of(FontRule.range(shown));
    String format = context.subsets().format().word();
    int weight = face.face().weight();
    FaceStyle style = face.face().style();
    return face.families().stream()
        .map(family -> new FontRule(family, path(face), format, weight, style, range))
        .toList();
  }

  /** For example {@code fonts/book-face-1.woff2}. */
  private String path(AddedFace face) {
    return "fonts/" + face.fileName() + "." + context.subsets().format().word();
  }
}
