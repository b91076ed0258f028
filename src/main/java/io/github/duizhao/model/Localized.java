package io.github.duizhao.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages, for example a book's title. The order of the languages is
 * kept.
 */
public record Localized(Map<Language, String> texts) {

  /**
   * @throws IllegalArgumentException if there is no text
   */
  public Localized {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("texts must not be empty");
    }
  }

  /** The text in exactly that language. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The text in that language, or else the first one given. */
  public String best(Language language) {
    return in(language).orElseGet(() -> texts.values().iterator().next());
  }

  /** The language of the text that {@link #best} returns. */
  public Language bestLanguage(Language language) {
    return texts.containsKey(language) ? language : texts.keySet().iterator().next();
  }
}
