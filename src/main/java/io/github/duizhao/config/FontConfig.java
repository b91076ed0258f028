package io.github.duizhao.config;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import java.util.List;

/**
 * A font that a book provides; an entry of {@code fonts} in book.yml.
 *
 * @param file path of its TrueType file below the book's folder, with forward slashes
 * @param languages of the text that it is for; empty means all
 * @param weight 1 to 1000 as in CSS
 * @param at its place in book.yml
 */
public record FontConfig(String file, List<Language> languages, int weight, Origin at) {

  public FontConfig {
    languages = List.copyOf(languages);
  }
}
