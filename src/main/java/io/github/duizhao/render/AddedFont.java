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
 * @param languages the languages that use it; all if the list is empty
 * @param at its place in book.yml
 */
public record AddedFont(Font font, List<Language> languages, Origin at) {

  public AddedFont {
    languages = List.copyOf(languages);
  }

  /** Returns the families it is added to: for Chinese text, for other text, or both. */
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

  /** Its file name in a website or EPUB without extension, for example {@code book-font-1}. */
  public String fileName() {
    return font.family().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
