package io.github.duizhao.publication;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import java.util.List;

/**
 * What a reader takes away: both languages, or one alone.
 *
 * @param name {@code bilingual} or a language tag; file names derive from it
 * @param languages what it shows, the original first
 */
public record Edition(String name, List<Language> languages) {

  public Edition {
    languages = List.copyOf(languages);
  }

  /** The edition with both languages. */
  public static Edition bilingual(Languages languages) {
    return new Edition("bilingual", languages.both());
  }

  /** The edition with one language alone. */
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

  /** The language that the page as a whole declares. */
  public Language mainLanguage() {
    return languages.get(0);
  }
}
