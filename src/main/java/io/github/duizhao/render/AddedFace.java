package io.github.duizhao.render;

import io.github.duizhao.font.Face;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A face that the book brings along. It shows the characters that the theme's faces lack.
 *
 * @param languages whose text it is for; none means all
 * @param at where the book names it
 */
public record AddedFace(Face face, List<Language> languages, Origin at) {

  /** Copies the list. */
  public AddedFace {
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

  /** The name of its file in a website or EPUB, without ending: {@code book-face-1}. */
  public String fileName() {
    return face.family().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
