package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.publication.Edition;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface, such as "Contents", in the languages of an edition. They come from
 * the theme's {@code words/TAG.properties}; a language that has none is served in English. Safe for
 * use by several threads.
 */
public final class Words {
  private static final Language ENGLISH = new Language("en");

  private final Map<String, Properties> files = new ConcurrentHashMap<>();
  private final Map<Language, List<Language>> served = new ConcurrentHashMap<>();
  private final Theme theme;

  /** The words of a theme. */
  public Words(Theme theme) {
    this.theme = theme;
  }

  /** One word and the language that it is in. */
  public record Word(Language language, String text) {

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
    for (Language candidate : candidates(language)) {
      String text = file(candidate.tag()).getProperty(key);
      if (text != null) {
        return new Word(candidate, text);
      }
    }
    throw new IllegalArgumentException("no word '" + key + "' in the theme");
  }

  /**
   * A language by its own name, for example {@code 中文}; its tag if the theme has no name for it.
   */
  public String nameOf(Language language) {
    Properties names = file("languages");
    return names.getProperty(language.tag(), names.getProperty(language.primary(), language.tag()));
  }

  /** Every word that a language may be served, for example to choose the characters of a font. */
  public String texts(Language language) {
    StringBuilder texts = new StringBuilder(nameOf(language));
    for (Language candidate : candidates(language)) {
      Properties words = file(candidate.tag());
      words.stringPropertyNames().stream().sorted().map(words::getProperty).forEach(texts::append);
    }
    return texts.toString();
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

  /** The languages that a reader of one is served in, the best first. */
  private List<Language> candidates(Language language) {
    return served.computeIfAbsent(
        language, first -> List.of(first, new Language(first.primary()), ENGLISH));
  }

  private Properties file(String name) {
    return files.computeIfAbsent(name, this::load);
  }

  private Properties load(String name) {
    Properties texts = new Properties();
    Optional<String> file = theme.find("words/" + name + ".properties");
    if (file.isPresent()) {
      try {
        texts.load(new StringReader(file.get()));
      } catch (IOException e) {
        throw new UncheckedIOException("words/" + name + ".properties", e);
      }
    }
    return texts;
  }
}
