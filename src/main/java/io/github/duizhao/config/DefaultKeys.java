package io.github.duizhao.config;

import java.util.Map;

/**
 * Keys of book.yml that have one value so far, the default. A book may say it; anything else is
 * refused rather than ignored.
 */
final class DefaultKeys {
  private static final Map<String, Boolean> NONE = Map.of("none", true);
  private static final Map<String, Boolean> FALSE = Map.of("false", true);

  private DefaultKeys() {}

  static void read(YamlMapping root) {
    root.optional("cover").ifPresent(value -> value.refuse("a picture is not published yet"));
    root.optional("epub").flatMap(YamlValue::mapping).ifPresent(DefaultKeys::epub);
    root.optional("search")
        .flatMap(YamlValue::mapping)
        .ifPresent(search -> only(search, "fold-traditional", FALSE));
    root.optional("faces").ifPresent(DefaultKeys::emptyList);
  }

  private static void epub(YamlMapping epub) {
    epub.optional("fonts").ifPresent(value -> value.choice(NONE));
    only(epub, "compatible", FALSE);
  }

  private static void only(YamlMapping mapping, String key, Map<String, Boolean> values) {
    mapping.optional(key).ifPresent(value -> value.choice(values));
    mapping.refuseOthers();
  }

  private static void emptyList(YamlValue value) {
    value
        .list()
        .filter(items -> !items.isEmpty())
        .ifPresent(items -> value.refuse("expected an empty list: this version reads none"));
  }
}
