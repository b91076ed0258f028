package io.github.duizhao.config;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A fixed set of words, each of which names an enum constant: {@code continued-from}, {@code trl}.
 */
final class Choices<E extends Enum<E>> {
  private final Class<E> type;
  private final Map<String, E> constants = new LinkedHashMap<>();

  private Choices(Class<E> type, Function<E, String> word) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      constants.put(word.apply(constant), constant);
    }
  }

  /** The words are the names of the constants in lower case with hyphens. */
  static <E extends Enum<E>> Choices<E> of(Class<E> type) {
    return of(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static <E extends Enum<E>> Choices<E> of(Class<E> type, Function<E, String> word) {
    return new Choices<>(type, word);
  }

  Optional<E> read(YamlValue value) {
    return value.choice(constants);
  }

  /** Reads a list of one or more different words. */
  Optional<Set<E>> readSet(YamlValue value) {
    Optional<List<YamlValue>> items = value.list();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Set<E> chosen = EnumSet.noneOf(type);
    for (YamlValue item : items.get()) {
      if (read(item).filter(constant -> !chosen.add(constant)).isPresent()) {
        item.refuse("this is already in the list");
      }
    }
    if (items.get().isEmpty()) {
      value.refuse("expected at least one of " + String.join(", ", constants.keySet()));
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
  }
}
