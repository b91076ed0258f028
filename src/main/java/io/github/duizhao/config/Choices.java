package io.github.duizhao.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The words that a setting may have, such as {@code continued-from}, and their values. */
final class Choices<T> {
  private final Map<String, T> values;

  private Choices(Map<String, T> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Choices whose words are the names of the constants, in lower case with hyphens. */
  static <E extends Enum<E>> Choices<E> of(Class<E> type) {
    return of(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static <E extends Enum<E>> Choices<E> of(Class<E> type, Function<E, String> word) {
    Map<String, E> constants = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> constants.put(word.apply(constant), constant));
    return of(constants);
  }

  static <T> Choices<T> of(Map<String, T> values) {
    return new Choices<>(values);
  }

  Optional<T> read(YamlValue value) {
    return value.choice(values);
  }

  /** Reads a list of one or more different words; the result has the order of the choices. */
  Optional<Set<T>> readSet(YamlValue value) {
    Optional<List<YamlValue>> items = value.list();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Set<T> chosen = new HashSet<>();
    for (YamlValue item : items.get()) {
      if (read(item).filter(choice -> !chosen.add(choice)).isPresent()) {
        item.refuse("this is already in the list");
      }
    }
    if (items.get().isEmpty()) {
      value.refuse("expected at least one of " + String.join(", ", values.keySet()));
    }
    Set<T> sorted = new LinkedHashSet<>(values.values());
    sorted.retainAll(chosen);
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted);
  }
}
