package io.github.duizhao.config;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text per language, for example {@code zh-Hans: 纲要} and {@code en: Outline}. */
final class LocalizedReader {
  private final List<String> tags;

  private LocalizedReader(List<String> tags) {
    this.tags = tags;
  }

  /** Accepts any language. */
  static LocalizedReader ofAnyLanguage() {
    return new LocalizedReader(List.of());
  }

  /** Accepts only the languages of the book. */
  static LocalizedReader of(List<Language> languages) {
    return new LocalizedReader(languages.stream().map(Language::tag).toList());
  }

  /** Reads the texts, in the order of the book's languages; empty texts are left out. */
  Optional<Localized> read(YamlValue value) {
    return value.mapping().flatMap(this::texts);
  }

  /** Reads the texts; there must be at least one. */
  Optional<Localized> readSome(YamlValue value) {
    Optional<YamlMapping> mapping = value.mapping();
    if (mapping.filter(YamlMapping::isBlank).isPresent()) {
      value.refuse("expected a text in at least one language");
    }
    return mapping.flatMap(this::texts);
  }

  /** Reads the texts; there must be one for each of the book's languages. */
  Optional<Localized> readWhole(YamlValue value) {
    Optional<YamlMapping> mapping = value.mapping();
    mapping.ifPresent(keys -> tags.forEach(tag -> keys.required(tag).ifPresent(YamlValue::text)));
    return mapping.flatMap(this::texts);
  }

  private Optional<Localized> texts(YamlMapping mapping) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (String tag : tags.isEmpty() ? mapping.keys() : tags) {
      mapping.optional(tag).ifPresent(text -> put(tag, text, texts));
    }
    mapping.refuseOthers();
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Localized(texts));
  }

  private static void put(String tag, YamlValue value, Map<Language, String> texts) {
    if (Language.isWellFormed(tag)) {
      value.text().ifPresent(text -> texts.put(new Language(tag), text));
    } else {
      value.refuse("expected a language tag such as zh-Hans or en");
    }
  }
}
