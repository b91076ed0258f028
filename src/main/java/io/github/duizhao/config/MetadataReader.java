package io.github.duizhao.config;

import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads the keys of book.yml that describe the book as a whole. */
final class MetadataReader {
  private static final Choices<Contributor.Role> ROLES =
      Choices.of(Contributor.Role.class, Contributor.Role::code);

  private final YamlMapping root;
  private final Optional<Languages> languages;
  private final LocalizedReader texts;

  MetadataReader(YamlMapping root) {
    this.root = root;
    languages = root.required("languages").flatMap(MetadataReader::languages);
    texts =
        languages
            .map(found -> LocalizedReader.of(found.both()))
            .orElseGet(LocalizedReader::ofAnyLanguage);
  }

  /** Returns the metadata, which may be used only if there are no findings. */
  Optional<Metadata> read() {
    Optional<Localized> title = root.required("title").flatMap(texts::readWhole);
    Optional<LocalDate> issued = root.required("issued").flatMap(MetadataReader::date);
    Optional<LocalDate> modified = modified(issued);
    Optional<Localized> subtitle = localized("subtitle");
    Optional<Localized> description = localized("description");
    List<Contributor> contributors = root.list("contributors", this::contributor);
    Optional<String> identifier = identifier();
    Optional<Localized> publisher = localized("publisher");
    List<Localized> subjects = root.list("subjects", texts::readSome);
    Optional<Localized> source = localized("source");
    Optional<Localized> rights = localized("rights");
    Optional<String> contact = contact();
    Optional<String> site = site();
    if (title.isEmpty() || languages.isEmpty() || issued.isEmpty() || modified.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Metadata(
            title.get(),
            subtitle,
            description,
            languages.get(),
            contributors,
            issued.get(),
            modified.get(),
            identifier,
            publisher,
            subjects,
            source,
            rights,
            contact,
            site));
  }

  private static Optional<Languages> languages(YamlValue value) {
    Optional<List<YamlValue>> items = value.list();
    List<Language> found = value.list(MetadataReader::language).orElse(List.of());
    if (items.isEmpty() || found.size() < items.get().size()) {
      return Optional.empty();
    }
    if (found.size() != 2 || found.get(0).equals(found.get(1))) {
      value.refuse("expected two languages, the original first, such as [zh-Hans, en]");
      return Optional.empty();
    }
    return Optional.of(new Languages(found.get(0), found.get(1)));
  }

  /** Reads a language tag. */
  static Optional<Language> language(YamlValue value) {
    return value
        .textMatching("a language tag such as zh-Hans or en", Language::isWellFormed)
        .map(Language::new);
  }

  private Optional<LocalDate> modified(Optional<LocalDate> issued) {
    Optional<YamlValue> value = root.optional("modified");
    if (value.isEmpty()) {
      return issued;
    }
    Optional<LocalDate> modified = value.flatMap(MetadataReader::date);
    if (modified.isPresent() && issued.isPresent() && modified.get().isBefore(issued.get())) {
      value.get().refuse("expected a date not before that of 'issued', " + issued.get());
    }
    return modified;
  }

  private static Optional<LocalDate> date(YamlValue value) {
    return value.as("a date such as 2019-12-01", MetadataReader::date);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.length() == 10
          ? Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 0)
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Contributor> contributor(YamlValue item) {
    return item.mapping().flatMap(this::contributor);
  }

  private Optional<Contributor> contributor(YamlMapping mapping) {
    Optional<Localized> name = mapping.required("name").flatMap(texts::readSome);
    Optional<Contributor.Role> role = mapping.required("role").flatMap(ROLES::read);
    Optional<Localized> fileAs = mapping.optional("file-as").flatMap(texts::read);
    mapping.refuseOthers();
    return name.isEmpty() || role.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contributor(name.get(), role.get(), fileAs));
  }

  private Optional<String> identifier() {
    return root.optional("identifier")
        .flatMap(value -> value.textMatching("a URI such as urn:isbn:9787…", UriSyntax::isUri));
  }

  private Optional<String> contact() {
    return root.optional("contact")
        .flatMap(value -> value.textMatching("a web or mail address", UriSyntax::isWebOrMail));
  }

  private Optional<String> site() {
    return root.optional("site").flatMap(YamlValue::mapping).flatMap(MetadataReader::url);
  }

  private static Optional<String> url(YamlMapping site) {
    Optional<String> url =
        site.optional("url")
            .flatMap(value -> value.as("an address such as https://…", UriSyntax::site));
    site.refuseOthers();
    return url;
  }

  private Optional<Localized> localized(String key) {
    return root.optional(key).flatMap(texts::read);
  }
}
