package io.github.duizhao.render.epub;

import io.github.duizhao.font.Face;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.ThemeFaces;
import java.util.List;

/** The faces of the cover, from the theme. */
record CoverFaces(Face latin, Face han, Face boldHan) {

  static CoverFaces of(ThemeFaces faces) {
    return new CoverFaces(
        faces.face("noto-serif-400"),
        faces.face("noto-serif-sc-400"),
        faces.face("noto-serif-sc-700"));
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
