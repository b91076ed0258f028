package io.github.duizhao.render.site;

import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.RenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The reading faces of a site, cut down to the characters that the book and the interface have. */
final class WebFonts {
  private final List<WebFace> faces = new ArrayList<>();
  private final RenderContext context;
  private final SiteCharacters characters;

  WebFonts(Book book, RenderContext context) {
    this.context = context;
    this.characters = SiteCharacters.of(book, context.words());
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
    for (WebFace face : faces) {
      Set<Integer> shown = characters.shownBy(face);
      byte[] font = context.subsets().web("site", context.faces().face(face.file()), shown);
      context.write("assets/" + face.path(context.subsets().format()), font);
    }
  }

  /** The rules that name the fonts. */
  String css() {
    StringBuilder css = new StringBuilder();
    faces.forEach(face -> css.append(face.css(context.subsets().format())));
    return css.append('\n').toString();
  }
}
