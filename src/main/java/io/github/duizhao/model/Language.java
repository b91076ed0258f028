package io.github.duizhao.model;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** A language as a BCP 47 tag, for example {@code zh-Hans} or {@code en}. */
public record Language(String tag) {

  /**
   * @throws IllegalArgumentException if the tag is not well formed
   */
  public Language {
    if (tag.isEmpty() || !isWellFormed(tag)) {
      throw new IllegalArgumentException("Language tag must follow BCP 47, was '" + tag + "'");
    }
  }

  /** Whether {@code tag} is a well-formed BCP 47 tag. */
  public static boolean isWellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The primary subtag in lower case, for example {@code zh} of {@code zh-Hans}. */
  public String primary() {
    return new Locale.Builder().setLanguageTag(tag).build().getLanguage();
  }

  /** Whether it is Chinese, Japanese or Korean, whose characters are square and never italic. */
  public boolean isEastAsian() {
    return List.of("zh", "ja", "ko").contains(primary());
  }

  /** Whether the language is Chinese. */
  public boolean isChinese() {
    return primary().equals("zh");
  }

  @Override
  public String toString() {
    return tag;
  }
}
