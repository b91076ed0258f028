package io.github.duizhao.render.epub;

import io.github.duizhao.html.Words;
import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;

/**
 * Who did what, in one language: {@code Translated by Jane Roe}, {@code 张三 著}.
 *
 * @param lang the language of the words around the name
 */
public record Byline(String lang, String before, Label name, String after) {
  private static final String NAME = "{0}";

  static Byline of(Contributor contributor, Language language, Words words, Labels labels) {
    Words.Word word = words.word("byline-" + contributor.role().code(), language);
    int at = word.text().indexOf(NAME);
    if (at < 0) {
      throw new IllegalStateException("the word '" + word.text() + "' has no place " + NAME);
    }
    return new Byline(
        word.lang(),
        word.text().substring(0, at),
        labels.label(contributor.name(), language),
        word.text().substring(at + NAME.length()));
  }
}
