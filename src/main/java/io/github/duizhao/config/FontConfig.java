package io.github.duizhao.config;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.List;

/**
 * A font that a book brings along; one of {@code fonts} in book.yml.
 *
 * @param file where its TrueType file is below the book's folder, with forward slashes
 * @param languages whose text it is for; none means all
 * @param weight 1 to 1000 as in CSS
 * @param at where it stands in book.yml
 */
public record FontConfig(String file, List<Language> languages, int weight, Origin at) {

  public FontConfig {
    languages = List.copyOf(languages);
  }
}
