package io.github.duizhao.config;

import io.github.duizhao.model.Decision;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.SegmentId;
import java.util.Optional;

/** Reads an entry of {@code decisions} in {@code content/import.yml}. */
final class DecisionReader {
  private static final int LONGEST = 2000;

  private DecisionReader() {}

  static Optional<Decision> read(YamlValue item) {
    return item.mapping().flatMap(mapping -> read(mapping, item));
  }

  private static Optional<Decision> read(YamlMapping mapping, YamlValue item) {
    Optional<SegmentId> at = mapping.required("at").flatMap(ApparatusReader::segment);
    Optional<YamlValue> take = mapping.optional("take");
    Optional<YamlValue> emend = mapping.optional("emend");
    if (take.isPresent() == emend.isPresent()) {
      item.refuse("expected either 'take', or 'emend' and 'to'");
    }
    Optional<String> taken = take.flatMap(DecisionReader::words);
    Optional<String> emended = emend.flatMap(DecisionReader::words);
    Optional<String> to =
        emend.flatMap(words -> mapping.required("to")).flatMap(DecisionReader::wordsOrNone);
    Optional<Localized> reason =
        mapping.required("reason").flatMap(LocalizedReader.ofAnyLanguage()::readSome);
    mapping.refuseOthers();
    if (at.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    } else if (taken.isPresent()) {
      return taken.map(it -> new Decision.Take(at.get(), it, reason.get(), item.origin()));
    } else if (emended.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    } else if (emended.equals(to)) {
      item.refuse("expected 'to' to differ from 'emend'");
      return Optional.empty();
    }
    return Optional.of(
        new Decision.Emend(at.get(), emended.get(), to.get(), reason.get(), item.origin()));
  }

  private static Optional<String> wordsOrNone(YamlValue value) {
    return value.isEmpty() ? Optional.of("") : words(value);
  }

  /** Reads words of the text; spaces around them are kept. */
  private static Optional<String> words(YamlValue value) {
    return value.textMatching(
        "one line of at most " + LONGEST + " characters", text -> text.length() <= LONGEST);
  }
}
