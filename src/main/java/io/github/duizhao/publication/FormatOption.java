package io.github.duizhao.publication;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One option of an output format, such as {@code page} with the values A4, A5 and Letter. Each
 * instance is an option of its own, even if another one has the same key and values.
 */
public final class FormatOption<T> {
  private final String key;
  private final Map<String, T> values;
  private final T byDefault;
  private final boolean isList;

  private FormatOption(String key, Map<String, T> values, T byDefault, boolean isList) {
    this.key = key;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.byDefault = byDefault;
    this.isList = isList;
  }

  /** An option that has one of these values, by the words for them. */
  public static <T> FormatOption<T> oneOf(String key, Map<String, T> values, T byDefault) {
    return new FormatOption<>(key, values, byDefault, false);
  }

  /** An option that has one of the constants of an enum; {@code word} gives their words. */
  public static <E extends Enum<E>> FormatOption<E> oneOf(
      String key, Function<E, String> word, E byDefault) {
    return oneOf(key, words(word, byDefault), byDefault);
  }

  /** An option that has one of the constants of an enum, by their names in lower case. */
  public static <E extends Enum<E>> FormatOption<E> oneOf(String key, E byDefault) {
    return oneOf(key, FormatOption::lowerCase, byDefault);
  }

  /** An option that has a list of constants of an enum, by their names in lower case. */
  public static <E extends Enum<E>> FormatOption<E> someOf(String key, E byDefault) {
    return new FormatOption<>(key, words(FormatOption::lowerCase, byDefault), byDefault, true);
  }

  private static <E extends Enum<E>> Map<String, E> words(Function<E, String> word, E any) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(any.getDeclaringClass().getEnumConstants())
        .forEach(constant -> words.put(word.apply(constant), constant));
    return words;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key below that of the format. */
  public String key() {
    return key;
  }

  /** The values by the words that book.yml has for them, in their order. */
  public Map<String, T> values() {
    return values;
  }

  /** The values of a book that does not set the option. */
  public Set<T> defaults() {
    return Set.of(byDefault);
  }

  /** Whether book.yml has a list of values, not a single one. */
  public boolean isList() {
    return isList;
  }
}
