package io.github.duizhao.config;

import io.github.duizhao.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code faces} of book.yml.
 *
 * <p>Example: {@code faces: [{file: fonts/runes.ttf, languages: [en], weight: 400}]}.
 */
final class FaceConfigReader {
  private static final int REGULAR = 400;
  private static final int HEAVIEST = 1000;

  private FaceConfigReader() {}

  static List<FaceConfig> read(YamlMapping root) {
    return root.optional("faces")
        .flatMap(faces -> faces.list(FaceConfigReader::face))
        .orElse(List.of());
  }

  private static Optional<FaceConfig> face(YamlValue value) {
    Optional<YamlMapping> keys = value.mapping();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> file =
        keys.get()
            .required("file")
            .flatMap(
                text ->
                    text.textThat(
                        "a file below the book's folder, such as fonts/runes.ttf",
                        FaceConfigReader::isBelow));
    List<Language> languages =
        keys.get()
            .optional("languages")
            .flatMap(list -> list.list(FaceConfigReader::language))
            .orElse(List.of());
    Optional<YamlValue> given = keys.get().optional("weight");
    Optional<Integer> weight =
        given.isEmpty() ? Optional.of(REGULAR) : given.flatMap(FaceConfigReader::weight);
    keys.get().refuseOthers();
    return file.isEmpty() || weight.isEmpty()
        ? Optional.empty()
        : Optional.of(new FaceConfig(file.get(), languages, weight.get(), value.origin()));
  }

  private static boolean isBelow(String file) {
    return !file.startsWith("/")
        && !file.contains("\\")
        && !file.contains(":")
        && !List.of(file.split("/", -1)).contains("..");
  }

  private static Optional<Language> language(YamlValue value) {
    return value
        .textThat("a language tag, such as zh-Hans", Language::isWellFormed)
        .map(Language::new);
  }

  private static Optional<Integer> weight(YamlValue value) {
    return value.as(
        "a weight from 1 to 1000, such as 400",
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(weight -> weight >= 1 && weight <= HEAVIEST));
  }
}
