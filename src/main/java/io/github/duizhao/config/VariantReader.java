package io.github.duizhao.config;

import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads one variant.
 *
 * <p>Example: {@code {at: c5-1-p3, lemma: 常泰, readings: {A: 常泰, B: 崇泰}, kind: substitution, taken:
 * A, reason: {en: The base’s reading stands.}}}.
 */
final class VariantReader {
  /** What stands for a sigil where no witness has the words of the text. */
  static final String EMENDATION = "emendation";

  private static final Choices<Variant.Kind> KINDS = Choices.of(Variant.Kind.class);

  private VariantReader() {}

  static Optional<Located<Variant>> read(YamlValue item) {
    return item.mapping().flatMap(mapping -> read(mapping, item));
  }

  private static Optional<Located<Variant>> read(YamlMapping mapping, YamlValue item) {
    Optional<SegmentId> at = mapping.required("at").flatMap(VariantReader::segment);
    Optional<String> lemma = mapping.required("lemma").flatMap(VariantReader::words);
    Optional<SortedMap<Sigil, String>> readings =
        mapping.required("readings").flatMap(VariantReader::readings);
    Optional<Variant.Kind> kind = mapping.required("kind").flatMap(KINDS::read);
    Optional<YamlValue> source = mapping.required("taken");
    Optional<String> taken = source.flatMap(VariantReader::taken);
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
      source.get().refuse("expected a witness that reads as the lemma does");
      return Optional.empty();
    }
    Variant variant =
        new Variant(at.get(), lemma.get(), readings.get(), kind.get(), from, reason.get());
    return Optional.of(new Located<>(variant, item.origin()));
  }

  /** The id of a segment or heading. */
  static Optional<SegmentId> segment(YamlValue value) {
    return value.textThat("a segment such as c5-1-p2", SegmentId::isWellFormed).map(SegmentId::new);
  }

  /** Words of the text, which must be there. */
  static Optional<String> words(YamlValue value) {
    Optional<String> words = value.passage();
    if (words.filter(String::isEmpty).isPresent()) {
      value.refuse("expected words of the text, found nothing");
      return Optional.empty();
    }
    return words;
  }

  /** One capital letter. */
  static Optional<Sigil> sigil(YamlValue value) {
    return value.textThat("a sigil, A to Z", Sigil::isWellFormed).map(Sigil::new);
  }

  private static Optional<String> taken(YamlValue value) {
    return value.textThat(
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
      value.refuse("expected the reading of one witness at least");
      return Optional.empty();
    }
    return Optional.of(readings);
  }
}
