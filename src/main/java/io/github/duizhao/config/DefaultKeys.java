package io.github.duizhao.config;

import java.util.Map;

/**
 * Keys of book.yml that have one value so far, the default. A book may say it; anything else is
 * refused rather than ignored.
 */
final class DefaultKeys {
  private static final Map<String, Boolean> FALSE = Map.of("false", true);

  private DefaultKeys() {}

  static void read(YamlMapping root) {
    root.optional("cover").ifPresent(value -> value.refuse("a picture is not published yet"));
    root.optional("search")
        .flatMap(YamlValue::mapping)
        .ifPresent(
            search -> {
              search.optional("fold-traditional").ifPresent(DefaultKeys::onlyFalse);
              search.refuseOthers();
            });
  }

  /** Refuses every value but {@code false}. */
  static void onlyFalse(YamlValue value) {
    value.choice(FALSE);
  }
}
