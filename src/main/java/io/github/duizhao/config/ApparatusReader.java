package io.github.duizhao.config;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.report.Report;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code content/apparatus.yml} and {@code content/extents.yml}, which import writes. A
 * missing file counts as an empty list.
 */
public final class ApparatusReader {
  /** The path of the variants below the book's folder. */
  public static final String VARIANTS = "content/apparatus.yml";

  /** The path of the extents below the book's folder. */
  public static final String EXTENTS = "content/extents.yml";

  /** Written instead of a sigil if no witness has the words of the text. */
  static final String EMENDATION = "emendation";

  private static final Choices<Variant.Kind> KINDS = Choices.of(Variant.Kind.class);
  private static final Pattern LINES = Pattern.compile("([1-9][0-9]{0,8})-([1-9][0-9]{0,8})");

  private ApparatusReader() {}

  /** Returns both lists, or empty and all findings of SRC and CFG rules. */
  public static Optional<ApparatusConfig> read(Path bookFolder, Report report) {
    var variants = read(bookFolder, new Faults(VARIANTS, report), ApparatusReader::variant);
    var extents = read(bookFolder, new Faults(EXTENTS, report), ApparatusReader::extent);
    return variants.isEmpty() || extents.isEmpty()
        ? Optional.empty()
        : Optional.of(new ApparatusConfig(variants.get(), extents.get()));
  }

  private static <T> Optional<List<T>> read(
      Path bookFolder, Faults faults, Function<YamlValue, Optional<T>> reading) {
    if (!Files.exists(bookFolder.resolve(faults.path()), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(List.of());
    }
    Optional<List<T>> entries =
        YamlReader.readList(bookFolder, faults)
            .map(items -> items.stream().flatMap(item -> reading.apply(item).stream()).toList());
    return faults.any() ? Optional.empty() : entries;
  }

  /**
   * Reads one variant.
   *
   * <p>Example: {@code {at: c5-1-p3, lemma: 常泰, readings: {A: 常泰, B: 崇泰}, kind: substitution,
   * taken: A, reason: {en: The base’s reading is kept.}}}.
   */
  private static Optional<Located<Variant>> variant(YamlValue item) {
    return item.mapping().flatMap(mapping -> variant(mapping, item));
  }

  private static Optional<Located<Variant>> variant(YamlMapping mapping, YamlValue item) {
    Optional<SegmentId> at = mapping.required("at").flatMap(ApparatusReader::segment);
    Optional<String> lemma = mapping.required("lemma").flatMap(ApparatusReader::words);
    Optional<SortedMap<Sigil, String>> readings =
        mapping.required("readings").flatMap(ApparatusReader::readings);
    Optional<Variant.Kind> kind = mapping.required("kind").flatMap(KINDS::read);
    Optional<YamlValue> source = mapping.required("taken");
    Optional<String> taken = source.flatMap(ApparatusReader::taken);
    Optional<Localized> reason =
        mapping.required("reason").flatMap(LocalizedReader.ofAnyLanguage()::readSome);
    mapping.refuseOthers();
    if (at.isEmpty()
        || lemma.isEmpty()
        || readings.isEmpty()
        || kind.isEmpty()
        || taken.isEmpty()
        || reason.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sigil> from = taken.filter(Sigil::isWellFormed).map(Sigil::new);
    if (from.isPresent() && !lemma.get().equals(readings.get().get(from.get()))) {
      source.get().refuse("expected a witness whose reading is the lemma");
      return Optional.empty();
    }
    Variant variant =
        new Variant(at.get(), lemma.get(), readings.get(), kind.get(), from, reason.get());
    return Optional.of(new Located<>(variant, item.origin()));
  }

  /** Reads the id of a segment or heading. */
  static Optional<SegmentId> segment(YamlValue value) {
    return value
        .textMatching("a segment or heading such as c5-1-p2", SegmentId::isWellFormed)
        .map(SegmentId::new);
  }

  /** Reads words of the text, which must not be empty. */
  private static Optional<String> words(YamlValue value) {
    Optional<String> words = value.passage();
    if (words.filter(String::isEmpty).isPresent()) {
      value.refuse("expected words of the text, found nothing");
      return Optional.empty();
    }
    return words;
  }

  /** Reads one capital letter. */
  private static Optional<Sigil> sigil(YamlValue value) {
    return value.textMatching("a sigil, A to Z", Sigil::isWellFormed).map(Sigil::new);
  }

  private static Optional<String> taken(YamlValue value) {
    return value.textMatching(
        "a sigil, A to Z, or " + EMENDATION,
        text -> text.equals(EMENDATION) || Sigil.isWellFormed(text));
  }

  private static Optional<SortedMap<Sigil, String>> readings(YamlValue value) {
    Optional<YamlMapping> mapping = value.mapping();
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Sigil, String> readings = new TreeMap<>();
    for (String sigil : mapping.get().keys()) {
      YamlValue reading = mapping.get().present(sigil).orElseThrow();
      if (Sigil.isWellFormed(sigil)) {
        reading.passage().ifPresent(text -> readings.put(new Sigil(sigil), text));
      } else {
        reading.refuse("expected a sigil, A to Z");
      }
    }
    if (readings.isEmpty()) {
      value.refuse("expected the reading of at least one witness");
      return Optional.empty();
    }
    return Optional.of(readings);
  }

  /**
   * Reads one extent.
   *
   * <p>Example: {@code {witness: A, lines: 1-1295, from: c4-1-p1, to: c8-1-p3, ends: 服务创新。}}.
   */
  private static Optional<Located<Extent>> extent(YamlValue item) {
    return item.mapping().flatMap(mapping -> extent(mapping, item));
  }

  private static Optional<Located<Extent>> extent(YamlMapping mapping, YamlValue item) {
    Optional<Sigil> witness = mapping.required("witness").flatMap(ApparatusReader::sigil);
    Optional<Lines> lines = mapping.required("lines").flatMap(ApparatusReader::lines);
    Optional<SegmentId> from = mapping.required("from").flatMap(ApparatusReader::segment);
    Optional<String> begins = mapping.optional("begins").flatMap(ApparatusReader::words);
    Optional<SegmentId> to = mapping.required("to").flatMap(ApparatusReader::segment);
    Optional<String> ends = mapping.optional("ends").flatMap(ApparatusReader::words);
    mapping.refuseOthers();
    if (witness.isEmpty() || lines.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Extent extent =
        new Extent(
            witness.get(),
            lines.get().first(),
            lines.get().last(),
            from.get(),
            begins,
            to.get(),
            ends);
    return Optional.of(new Located<>(extent, item.origin()));
  }

  private record Lines(int first, int last) {}

  private static Optional<Lines> lines(YamlValue value) {
    return value.as("a range of lines such as 1-1295", ApparatusReader::lines);
  }

  private static Optional<Lines> lines(String text) {
    Matcher matcher = LINES.matcher(text);
    return matcher.matches()
        ? Optional.of(
                new Lines(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
            .filter(lines -> lines.first() <= lines.last())
        : Optional.empty();
  }
}
