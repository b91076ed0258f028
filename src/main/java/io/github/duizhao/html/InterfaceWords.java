package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.GeneratedPage;
import io.github.duizhao.text.Characters;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface, such as "Contents", in the languages of an edition. They are read
 * from the theme's {@code words/TAG.properties}; words that a language does not have are in
 * English. Safe for use by several threads.
 */
public final class InterfaceWords {
  private static final Language ENGLISH = new Language("en");

  private final Map<String, Properties> files = new ConcurrentHashMap<>();
  private final Map<Language, List<Language>> candidates = new ConcurrentHashMap<>();
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

    /** Creates a fault in this word, at its file. */
    TemplateFault fault(String message) {
      return TemplateFault.in(path(language.tag()), message);
    }
  }

  /**
   * Returns a word in the given language, or else in the next best language that has it.
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

  /** Returns a language's own name, for example {@code 中文}, or its tag if there is no name. */
  public String nameOf(Language language) {
    Properties names = file("languages");
    return names.getProperty(language.tag(), names.getProperty(language.primary(), language.tag()));
  }

  /** Returns the characters of all words that can be shown for some languages. */
  public Set<Integer> characters(List<Language> languages) {
    Set<Integer> characters = new TreeSet<>();
    for (Language language : languages) {
      nameOf(language).codePoints().forEach(characters::add);
      for (Language candidate : candidates(language)) {
        Properties words = file(candidate.tag());
        for (String key : words.stringPropertyNames()) {
          words.getProperty(key).codePoints().forEach(characters::add);
        }
      }
    }
    return characters;
  }

  /**
   * Returns the title of a generated page. If the theme has no words in a language, its title is
   * marked as being in another language.
   *
   * @throws TemplateFault if the book's own interface words are faulty
   */
  public Bitext title(GeneratedPage page, Languages languages) {
    return new Bitext(
        title(page, languages.original()), Optional.of(title(page, languages.translation())));
  }

  private Phrase title(GeneratedPage page, Language language) {
    Word word = word(page.id(), language);
    Inline text = new Inline.Text(word.text());
    boolean own = word.language().primary().equals(language.primary());
    return new Phrase(
        language, List.of(own ? text : new Inline.Foreign(word.language(), List.of(text))));
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
    return candidates.computeIfAbsent(
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
