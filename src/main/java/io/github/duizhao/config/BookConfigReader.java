package io.github.duizhao.config;

import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.publication.EpubFonts;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.PageSize;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * <tr><td>{@code outputs}</td><td>some of site, pdf, epub; by default all</td></tr>
 * <tr><td>{@code pdf.page pdf.layouts}</td><td>by default A4 and [parallel]</td></tr>
 * <tr><td>{@code epub.fonts}</td><td>none or subset; by default none</td></tr>
 * <tr><td>{@code fonts}</td><td>a list of {@code file}, {@code languages}, {@code weight}</td></tr>
 * <tr><td>{@code missing-translation}</td><td>source, omit or fail; by default source</td></tr>
 * <tr><td>{@code stale-translation}</td><td>keep, source or fail; by default keep</td></tr>
 * <tr><td>{@code rules}</td><td>a severity per rule: error, warning or info</td></tr>
 * <tr><td>{@code waivers}</td><td>a list of {@code rule}, {@code at}, {@code reason}</td></tr>
 * </table>
 *
 * <p>{@code cover}, {@code search} and {@code epub.compatible} accept only their defaults so far.
 * An empty text counts as a missing key. Any other key is refused, because it would have no effect.
 */
public final class BookConfigReader {
  private static final String PATH = "book.yml";

  /** Longer ids make file names that some systems refuse. */
  private static final int LONGEST_ID = 100;

  private static final Choices<Format> FORMATS = Choices.of(Format.class);
  private static final Choices<Layout> LAYOUTS = Choices.of(Layout.class);
  private static final Choices<PageSize> PAGES = Choices.of(PageSize.class, PageSize::word);
  private static final Choices<MissingTranslation> MISSING = Choices.of(MissingTranslation.class);
  private static final Choices<StaleTranslation> STALE = Choices.of(StaleTranslation.class);
  private static final PdfConfig DEFAULT_PDF = new PdfConfig(PageSize.A4, Set.of(Layout.PARALLEL));

  private static final Choices<EpubFonts> EPUB_FONTS = Choices.of(EpubFonts.class);
  private static final EpubConfig DEFAULT_EPUB = new EpubConfig(EpubFonts.NONE);

  private BookConfigReader() {}

  /** Returns the book's settings, or empty and all findings of SRC and CFG rules in one run. */
  public static Optional<BookConfig> read(Path bookFolder, Report report) {
    Faults faults = new Faults(PATH, report);
    return YamlReader.read(bookFolder, faults).flatMap(root -> read(root, faults));
  }

  private static Optional<BookConfig> read(YamlMapping root, Faults faults) {
    Optional<BookId> id = root.required("id").flatMap(BookConfigReader::id);
    Optional<Metadata> metadata = new MetadataReader(root).read();
    Set<Format> outputs =
        root.optional("outputs").flatMap(FORMATS::readSet).orElse(EnumSet.allOf(Format.class));
    PdfConfig pdf = root.optional("pdf").map(BookConfigReader::pdf).orElse(DEFAULT_PDF);
    MissingTranslation missing =
        root.optional("missing-translation")
            .flatMap(MISSING::read)
            .orElse(MissingTranslation.SOURCE);
    StaleTranslation stale =
        root.optional("stale-translation").flatMap(STALE::read).orElse(StaleTranslation.KEEP);
    RuleSettings rules = RuleSettingsReader.read(root);
    EpubConfig epub = root.optional("epub").map(BookConfigReader::epub).orElse(DEFAULT_EPUB);
    List<FontConfig> fonts = FontConfigReader.read(root);
    readDefaults(root);
    root.refuseOthers();
    return faults.any() || id.isEmpty()
        ? Optional.empty()
        : metadata.map(
            found ->
                new BookConfig(id.get(), found, outputs, pdf, epub, fonts, missing, stale, rules));
  }

  private static Optional<BookId> id(YamlValue value) {
    return value
        .textThat(
            "lower-case letters a to z, digits and hyphens, such as yangtze-delta-outline",
            text -> BookId.isWellFormed(text) && text.length() <= LONGEST_ID)
        .map(BookId::new);
  }

  private static EpubConfig epub(YamlValue value) {
    Optional<YamlMapping> mapping = value.mapping();
    Optional<EpubFonts> fonts =
        mapping.flatMap(keys -> keys.optional("fonts")).flatMap(EPUB_FONTS::read);
    mapping.flatMap(keys -> keys.optional("compatible")).ifPresent(BookConfigReader::onlyFalse);
    mapping.ifPresent(YamlMapping::refuseOthers);
    return fonts.map(EpubConfig::new).orElse(DEFAULT_EPUB);
  }

  private static PdfConfig pdf(YamlValue value) {
    Optional<YamlMapping> mapping = value.mapping();
    Optional<PageSize> page = mapping.flatMap(keys -> keys.optional("page")).flatMap(PAGES::read);
    Optional<Set<Layout>> layouts =
        mapping.flatMap(keys -> keys.optional("layouts")).flatMap(LAYOUTS::readSet);
    mapping.ifPresent(YamlMapping::refuseOthers);
    return new PdfConfig(page.orElse(DEFAULT_PDF.page()), layouts.orElse(DEFAULT_PDF.layouts()));
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
