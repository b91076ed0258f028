package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.publication.Edition;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of the interface, such as "Contents", in the languages of an edition. They come from
 * the theme's {@code words/TAG.properties}; a language that has none is served in English.
 */
public final class Words {
  private static final Language ENGLISH = new Language("en");

  private final Map<Language, Word.Source> sources = new HashMap<>();
  private final Theme theme;

  /** The words of a theme. */
  public Words(Theme theme) {
    this.theme = theme;
  }

  /** One word and the language that it is in. */
  public record Word(Language language, String text) {

    /** A file of words. */
    record Source(Language language, Properties texts) {}

    /** The language's tag, as templates write it. */
    public String lang() {
      return language.tag();
    }
  }

  /**
   * The word in that language.
   *
   * @throws IllegalArgumentException if no file has the key
   */
  public Word word(String key, Language language) {
    for (Language candidate : List.of(language, new Language(language.primary()), ENGLISH)) {
      Word.Source source = source(candidate);
      String text = source.texts().getProperty(key);
      if (text != null) {
        return new Word(source.language(), text);
      }
    }
    throw new IllegalArgumentException("no word '" + key + "' in the theme");
  }

  /** The word in each language of an edition; languages served alike give it once. */
  public List<Word> words(String key, Edition edition) {
    List<Word> words = new ArrayList<>();
    for (Language language : edition.languages()) {
      Word word = word(key, language);
      if (!words.contains(word)) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  private synchronized Word.Source source(Language language) {
    return sources.computeIfAbsent(language, this::load);
  }

  private Word.Source load(Language language) {
    Properties texts = new Properties();
    Optional<String> file = theme.find("words/" + language.tag() + ".properties");
    if (file.isPresent()) {
      try {
        texts.load(new StringReader(file.get()));
      } catch (IOException e) {
        throw new UncheckedIOException("words/" + language.tag() + ".properties", e);
      }
    }
    return new Word.Source(language, texts);
  }
}
