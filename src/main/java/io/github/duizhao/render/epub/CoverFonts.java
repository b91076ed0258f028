package io.github.duizhao.render.epub;

import io.github.duizhao.font.Font;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.ThemeFonts;
import java.util.List;

/** The fonts of the cover, from the theme. */
record CoverFonts(Font latin, Font han, Font boldHan) {

  static CoverFonts of(ThemeFonts fonts) {
    return new CoverFonts(
        fonts.font("noto-serif-400"),
        fonts.font("noto-serif-sc-400"),
        fonts.font("noto-serif-sc-700"));
  }

  /** For titles. */
  CoverType type(Language language) {
    return type(language, boldHan);
  }

  /** For all else. */
  CoverType smallType(Language language) {
    return type(language, han);
  }

  /** The language's own font first: it decides the width of the punctuation that both have. */
  private CoverType type(Language language, Font chinese) {
    return new CoverType(language.isChinese() ? List.of(chinese, latin) : List.of(latin, chinese));
  }
}
