package io.github.duizhao.render;

import io.github.duizhao.font.Font;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A font that a book adds for characters that the fonts of the theme do not have.
 *
 * @param languages the languages whose text may use it; none means all
 * @param at the place in book.yml that names it
 */
public record AddedFont(Font font, List<Language> languages, Origin at) {

  public AddedFont {
    languages = List.copyOf(languages);
  }

  /** The families that it is added to: for Chinese text, for all other text, or both. */
  public List<Family> families() {
    List<Family> families = new ArrayList<>();
    if (languages.isEmpty() || languages.stream().anyMatch(Language::isChinese)) {
      families.add(Family.HAN);
    }
    if (languages.isEmpty() || !languages.stream().allMatch(Language::isChinese)) {
      families.add(Family.LATIN);
    }
    return families;
  }

  /** The name of its file in a website or EPUB, without extension: {@code book-font-1}. */
  public String fileName() {
    return font.family().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
