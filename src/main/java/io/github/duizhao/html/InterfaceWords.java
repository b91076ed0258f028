package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.text.Characters;
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
 * The words of the interface, such as "Contents", in the languages of an edition. They are read
 * from the theme's {@code words/TAG.properties}; languages without such a file get English words.
 * Safe for use by several threads.
 */
public final class InterfaceWords {
  private static final Language ENGLISH = new Language("en");

  private final Map<String, Properties> files = new ConcurrentHashMap<>();
  private final Map<Language, List<Language>> served = new ConcurrentHashMap<>();
  private final Theme theme;

  /** Creates the words of a theme. */
  public InterfaceWords(Theme theme) {
    this.theme = theme;
  }

  /** One word and the language that it is in. */
  public record Word(Language language, String text) {

    /** The language's tag, for templates. */
    public String lang() {
      return language.tag();
    }

    /** An error in this word, located in its file. */
    TemplateFault fault(String message) {
      return TemplateFault.in(path(language.tag()), message);
    }
  }

  /**
   * Returns the word in that language, or in the best language that has it.
   *
   * @throws TemplateFault if the book's own English words do not have the key
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

  /** A language's own name, for example {@code 中文}; its tag if the theme has no name for it. */
  public String nameOf(Language language) {
    Properties names = file("languages");
    return names.getProperty(language.tag(), names.getProperty(language.primary(), language.tag()));
  }

  /** All words that can be shown for a language, for example to choose the characters of a font. */
  public String texts(Language language) {
    StringBuilder texts = new StringBuilder(nameOf(language));
    for (Language candidate : candidates(language)) {
      Properties words = file(candidate.tag());
      words.stringPropertyNames().stream().sorted().map(words::getProperty).forEach(texts::append);
    }
    return texts.toString();
  }

  /** Returns the word in each language of an edition, without duplicates. */
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

  /** The languages whose words can be shown for a language, the best first. */
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
      throw TemplateFault.in(path, "a \\u is not followed by four hexadecimal digits");
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    for (String key : new TreeSet<>(texts.stringPropertyNames())) {
      if (!texts.getProperty(key).codePoints().allMatch(Characters::isText)) {
        throw TemplateFault.in(
            path, "the word '" + key + "' has a character that XML does not allow");
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
