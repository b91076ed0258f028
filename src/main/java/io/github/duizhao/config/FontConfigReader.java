package io.github.duizhao.config;

import io.github.duizhao.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code fonts} of book.yml.
 *
 * <p>Example: {@code fonts: [{file: fonts/runes.ttf, languages: [en], weight: 400}]}.
 */
final class FontConfigReader {
  private static final int REGULAR = 400;
  private static final int HEAVIEST = 1000;

  private FontConfigReader() {}

  static List<FontConfig> read(YamlMapping root) {
    root.renamed("faces", "fonts");
    return root.list("fonts", FontConfigReader::font);
  }

  private static Optional<FontConfig> font(YamlValue value) {
    Optional<YamlMapping> keys = value.mapping();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> file =
        keys.get()
            .required("file")
            .flatMap(
                text ->
                    text.textMatching(
                        "a file below the book's folder such as fonts/runes.ttf",
                        FontConfigReader::isBelow));
    List<Language> languages = keys.get().list("languages", MetadataReader::language);
    Optional<YamlValue> given = keys.get().optional("weight");
    Optional<Integer> weight =
        given.isEmpty() ? Optional.of(REGULAR) : given.flatMap(FontConfigReader::weight);
    keys.get().refuseOthers();
    return file.isEmpty() || weight.isEmpty()
        ? Optional.empty()
        : Optional.of(new FontConfig(file.get(), languages, weight.get(), value.origin()));
  }

  private static boolean isBelow(String file) {
    return !file.startsWith("/")
        && !file.contains("\\")
        && !file.contains(":")
        && !List.of(file.split("/", -1)).contains("..");
  }

  private static Optional<Integer> weight(YamlValue value) {
    return value.as(
        "a weight from 1 to 1000 such as 400",
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(weight -> weight >= 1 && weight <= HEAVIEST));
  }
}
