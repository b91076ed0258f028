package io.github.duizhao.publication;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import java.util.List;

/**
 * A version of a book in both languages or in one of them.
 *
 * @param name {@code bilingual} or a language tag; used in file names
 * @param languages the languages that it shows, the original first
 */
public record Edition(String name, List<Language> languages) {

  public Edition {
    languages = List.copyOf(languages);
  }

  /** The edition in both languages. */
  public static Edition bilingual(Languages languages) {
    return new Edition("bilingual", languages.both());
  }

  /** The edition in one language. */
  public static Edition of(Language language) {
    return new Edition(language.tag(), List.of(language));
  }

  /** All editions of a book: bilingual, original, translation. */
  public static List<Edition> all(Languages languages) {
    return List.of(bilingual(languages), of(languages.original()), of(languages.translation()));
  }

  /** Whether it shows both languages. */
  public boolean isBilingual() {
    return languages.size() == 2;
  }

  /** The language that its pages declare as a whole. */
  public Language mainLanguage() {
    return languages.get(0);
  }
}
