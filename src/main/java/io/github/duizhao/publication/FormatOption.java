package io.github.duizhao.publication;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One option of an output format, such as {@code page} with the values A4, A5 and Letter.
 *
 * @param key the key in book.yml, below that of the format
 * @param values the values by their names in book.yml, in order
 * @param byDefault the value of a book that does not set the option
 * @param isList whether book.yml has a list of values, not a single one
 */
public record FormatOption<T>(String key, Map<String, T> values, T byDefault, boolean isList) {

  public FormatOption {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** An option with one value, a constant of an enum; {@code word} gives its name in book.yml. */
  public static <E extends Enum<E>> FormatOption<E> oneOf(
      String key, Function<E, String> word, E byDefault) {
    return new FormatOption<>(key, words(word, byDefault), byDefault, false);
  }

  /** The same with the names of the constants in lower case. */
  public static <E extends Enum<E>> FormatOption<E> oneOf(String key, E byDefault) {
    return oneOf(key, FormatOption::lowerCase, byDefault);
  }

  /** An option with a list of values, the constants of an enum by their names in lower case. */
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
}
