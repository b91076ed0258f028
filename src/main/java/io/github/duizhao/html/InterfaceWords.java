package io.github.duizhao.html;

import io.github.duizhao.model.Characters;
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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface, such as "Contents", in the languages of an edition. They come from
 * the theme's {@code words/TAG.properties}; a language that has none is served in English. Safe for
 * use by several threads.
 */
public final class InterfaceWords {
  private static final Language ENGLISH = new Language("en");

  private final Map<String, Properties> files = new ConcurrentHashMap<>();
  private final Map<Language, List<Language>> served = new ConcurrentHashMap<>();
  private final Theme theme;

  /** The words of a theme. */
  public InterfaceWords(Theme theme) {
    this.theme = theme;
  }

  /** One word and the language that it is in. */
  public record Word(Language language, String text) {

    /** The language's tag, as templates write it. */
    public String lang() {
      return language.tag();
    }

    /** The fault that the word has, at the file that it is in. */
    TemplateFault fault(String message) {
      return TemplateFault.in(path(language.tag()), message);
    }
  }

  /**
   * The word in that language.
   *
   * @throws TemplateFault if the book's own words lack the key
   * @throws IllegalArgumentException if no file has the key
   */
  public Word word(String key, Language language) {
    for (Language candidate : candidates(language)) {
      String text = file(candidate.tag()).getProperty(key);
      if (text != null) {
        return new Word(candidate, text);
      }
    }
    throw missing(key);
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
    String path = path(name);
    return theme.find(path).map(text -> load(path, text)).orElseGet(Properties::new);
  }

  private static String path(String name) {
    return "words/" + name + ".properties";
  }

  private static Properties load(String path, String text) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      throw TemplateFault.in(path, "a \\u is not followed by four digits 0 to 9, a to f");
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    for (String key : new TreeSet<>(texts.stringPropertyNames())) {
      if (!texts.getProperty(key).codePoints().allMatch(Characters::isText)) {
        throw TemplateFault.in(path, "the word '" + key + "' has a character no page can hold");
      }
    }
    return texts;
  }

  /** A book that replaces the English words must have all of them. */
  private RuntimeException missing(String key) {
    String path = path(ENGLISH.tag());
    Optional<Properties> builtIn = theme.builtInText(path).map(text -> load(path, text));
    return builtIn.filter(words -> words.getProperty(key) != null).isPresent()
        ? TemplateFault.in(path, "the word '" + key + "' is missing")
        : new IllegalArgumentException("no word '" + key + "' in the theme");
  }
}
