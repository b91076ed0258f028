package io.github.duizhao.render;

import io.github.duizhao.font.Font;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A font that the book brings along. It shows the characters that the theme's fonts lack.
 *
 * @param languages whose text it is for; none means all
 * @param at where the book names it
 */
public record AddedFont(Font font, List<Language> languages, Origin at) {

  public AddedFont {
    languages = List.copyOf(languages);
  }

  /** The families that it joins: the one for Chinese text, the one for all other, or both. */
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

  /** The name of its file in a website or EPUB, without ending: {@code book-font-1}. */
  public String fileName() {
    return font.family().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
