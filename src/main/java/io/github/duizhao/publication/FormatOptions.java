package io.github.duizhao.publication;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The options of output formats that a book sets; all others have their defaults. Options are
 * compared by identity, since those of two formats may be equal.
 */
public final class FormatOptions {
  private final IdentityHashMap<FormatOption<?>, Set<?>> chosen = new IdentityHashMap<>();

  /** No option is set. */
  public static FormatOptions none() {
    return new FormatOptions();
  }

  /** These options, and one more. */
  public <T> FormatOptions with(FormatOption<T> option, Set<T> values) {
    FormatOptions more = new FormatOptions();
    more.chosen.putAll(chosen);
    more.chosen.put(option, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
    return more;
  }

  /** The value of an option that has one. */
  public <T> T one(FormatOption<T> option) {
    return all(option).iterator().next();
  }

  /** The values of an option that has a list of them, one or more. */
  @SuppressWarnings("unchecked") // only with() adds values
  public <T> Set<T> all(FormatOption<T> option) {
    return (Set<T>) chosen.getOrDefault(option, Set.of(option.byDefault()));
  }
}
