package io.github.duizhao.render.epub;

import io.github.duizhao.font.Face;
import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Language;
import java.util.List;

/** The faces of the cover, from the theme. */
record CoverFaces(Face latin, Face han, Face boldHan) {

  static CoverFaces of(Theme theme) {
    return new CoverFaces(
        face(theme, "Noto Serif", "fonts/noto-serif-400.ttf", 400),
        face(theme, "Noto Serif SC", "fonts/noto-serif-sc-400.ttf", 400),
        face(theme, "Noto Serif SC", "fonts/noto-serif-sc-700.ttf", 700));
  }

  private static Face face(Theme theme, String family, String file, int weight) {
    return Face.parse(family, weight, FaceStyle.NORMAL, theme.bytes(file));
  }

  /** For titles. */
  CoverType type(Language language) {
    return type(language, boldHan);
  }

  /** For all else. */
  CoverType smallType(Language language) {
    return type(language, han);
  }

  /** The language's own face first: it decides the width of the punctuation that both have. */
  private CoverType type(Language language, Face chinese) {
    return new CoverType(language.isChinese() ? List.of(chinese, latin) : List.of(latin, chinese));
  }
}
