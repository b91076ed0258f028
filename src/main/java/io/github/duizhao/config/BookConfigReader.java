package io.github.duizhao.config;

import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.publication.Format;
import io.github.duizhao.publication.FormatOption;
import io.github.duizhao.publication.FormatOptions;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads {@code book.yml}. The keys {@code id}, {@code title}, {@code languages} and {@code issued}
 * are required.
 *
 * <table>
 * <caption>The other keys</caption>
 * <tr><td>{@code subtitle description publisher source rights}</td><td>a text per language</td></tr>
 * <tr><td>{@code subjects}</td><td>a list of those</td></tr>
 * <tr><td>{@code contributors}</td><td>a list of {@code name}, {@code role}, {@code file-as}</td></tr>
 * <tr><td>{@code modified}</td><td>a date, by default that of {@code issued}</td></tr>
 * <tr><td>{@code identifier}</td><td>a URI such as urn:isbn:…</td></tr>
 * <tr><td>{@code contact}</td><td>a web or mail address</td></tr>
 * <tr><td>{@code site.url}</td><td>a web address</td></tr>
 * <tr><td>{@code outputs}</td><td>names of formats; by default site, pdf, epub</td></tr>
 * <tr><td>the name of a format</td><td>its options, for example {@code pdf.page}</td></tr>
 * <tr><td>{@code fonts}</td><td>a list of {@code file}, {@code languages}, {@code weight}</td></tr>
 * <tr><td>{@code missing-translation}</td><td>source, omit or fail; by default source</td></tr>
 * <tr><td>{@code stale-translation}</td><td>keep, source or fail; by default keep</td></tr>
 * <tr><td>{@code markdown.math}</td><td>whether {@code $…$} is a formula; by default not</td></tr>
 * <tr><td>{@code rules}</td><td>a severity per rule: error, warning or info</td></tr>
 * <tr><td>{@code waivers}</td><td>a list of {@code rule}, {@code at}, {@code reason}</td></tr>
 * </table>
 *
 * <p>{@code cover} and {@code search} accept only their defaults so far. A key with an empty text
 * counts as missing. Unknown keys are refused, because they would have no effect.
 */
public final class BookConfigReader {
  private static final String PATH = "book.yml";

  /** Longer ids give file names that some systems refuse. */
  private static final int LONGEST_ID = 100;

  private static final Choices<MissingTranslation> MISSING = Choices.of(MissingTranslation.class);
  private static final Choices<StaleTranslation> STALE = Choices.of(StaleTranslation.class);

  private BookConfigReader() {}

  /**
   * Returns the book's settings, or empty and all findings of SRC and CFG rules in one run.
   *
   * @param formats all output formats that a book may have
   */
  public static Optional<BookConfig> read(Path bookFolder, List<Format> formats, Report report) {
    Faults faults = new Faults(PATH, report);
    return YamlReader.read(bookFolder, faults).flatMap(root -> read(root, formats, faults));
  }

  private static Optional<BookConfig> read(YamlMapping root, List<Format> formats, Faults faults) {
    Optional<BookId> id = root.required("id").flatMap(BookConfigReader::id);
    Optional<Metadata> metadata = new MetadataReader(root).read();
    Set<String> outputs = outputs(root, formats);
    FormatOptions options = options(root, formats);
    MissingTranslation missing =
        root.optional("missing-translation")
            .flatMap(MISSING::read)
            .orElse(MissingTranslation.SOURCE);
    StaleTranslation stale =
        root.optional("stale-translation").flatMap(STALE::read).orElse(StaleTranslation.KEEP);
    boolean math = math(root);
    RuleSettings rules = RuleSettingsReader.read(root);
    List<FontConfig> fonts = FontConfigReader.read(root);
    readDefaults(root);
    root.refuseOthers();
    return faults.any() || id.isEmpty()
        ? Optional.empty()
        : metadata.map(
            found ->
                new BookConfig(
                    id.get(), found, outputs, options, fonts, missing, stale, math, rules));
  }

  private static boolean math(YamlMapping root) {
    Optional<YamlMapping> keys = root.optional("markdown").flatMap(YamlValue::mapping);
    boolean math =
        keys.flatMap(it -> it.optional("math"))
            .flatMap(value -> value.choice("true or false", Map.of("true", true, "false", false)))
            .orElse(false);
    keys.ifPresent(YamlMapping::refuseOthers);
    return math;
  }

  private static Optional<BookId> id(YamlValue value) {
    return value
        .textMatching(
            "lower-case letters a to z, digits and hyphens, such as yangtze-delta-outline",
            text -> BookId.isWellFormed(text) && text.length() <= LONGEST_ID)
        .map(BookId::new);
  }

  private static Set<String> outputs(YamlMapping root, List<Format> formats) {
    Map<String, String> names = new LinkedHashMap<>();
    formats.forEach(format -> names.put(format.name(), format.name()));
    return root.optional("outputs")
        .flatMap(Choices.of(names)::readSet)
        .orElseGet(
            () ->
                formats.stream()
                    .filter(Format::isDefault)
                    .map(Format::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static FormatOptions options(YamlMapping root, List<Format> formats) {
    FormatOptions options = FormatOptions.none();
    for (Format format : formats) {
      if (format.options().isEmpty()) {
        continue;
      }
      Optional<YamlMapping> keys = root.optional(format.name()).flatMap(YamlValue::mapping);
      if (keys.isPresent()) {
        for (FormatOption<?> option : format.options()) {
          options = read(option, keys.get(), options);
        }
        keys.get().refuseOthers();
      }
    }
    return options;
  }

  private static <T> FormatOptions read(
      FormatOption<T> option, YamlMapping keys, FormatOptions options) {
    Choices<T> choices = Choices.of(option.values());
    return keys.optional(option.key())
        .flatMap(
            value -> option.isList() ? choices.readSet(value) : choices.read(value).map(Set::of))
        .map(values -> options.with(option, values))
        .orElse(options);
  }

  /**
   * Reads keys that have only one value so far, the default; another value is refused rather than
   * ignored.
   */
  private static void readDefaults(YamlMapping root) {
    root.optional("cover").ifPresent(value -> value.refuse("cover pictures are not supported yet"));
    root.optional("search")
        .flatMap(YamlValue::mapping)
        .ifPresent(
            search -> {
              search.optional("fold-traditional").ifPresent(BookConfigReader::onlyFalse);
              search.refuseOthers();
            });
  }

  /** Refuses every value except {@code false}. */
  private static void onlyFalse(YamlValue value) {
    value.choice(Map.of("false", true));
  }
}
