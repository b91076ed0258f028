package io.github.duizhao.collation;

import io.github.duizhao.model.Sigil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A place in a block where witnesses differ. The readings stay; the choice among them changes. */
final class VariantSite implements Run {
  private final Map<Sigil, String> readings;
  private Optional<Choice> choice = Optional.empty();

  /**
   * @param readings of each witness that has the passage, at least one; first that of the witness
   *     whose text the joined text has there
   */
  VariantSite(Map<Sigil, String> readings) {
    this.readings = new LinkedHashMap<>(readings);
  }

  Map<Sigil, String> readings() {
    return readings;
  }

  Collection<String> texts() {
    return readings.values();
  }

  Optional<String> of(Sigil witness) {
    return Optional.ofNullable(readings.get(witness));
  }

  /** The witness whose reading stands where nothing argues against it: the base if it can be. */
  Sigil first() {
    return readings.keySet().iterator().next();
  }

  Optional<Choice> choice() {
    return choice;
  }

  void choose(Choice made) {
    choice = Optional.of(made);
  }

  /** The white space that all readings begin with, or end with. */
  String shared(boolean atStart) {
    String first = texts().iterator().next();
    String blank = blank(first, atStart);
    boolean all =
        texts().stream().allMatch(it -> blank(it, atStart).equals(blank) && !it.isBlank());
    return all ? blank : "";
  }

  private static String blank(String text, boolean atStart) {
    return atStart
        ? text.substring(0, text.length() - text.stripLeading().length())
        : text.substring(text.stripTrailing().length());
  }

  /** The same place with every reading changed alike. */
  VariantSite with(UnaryOperator<String> change) {
    Map<Sigil, String> changed = new LinkedHashMap<>();
    readings.forEach((witness, reading) -> changed.put(witness, change.apply(reading)));
    return new VariantSite(changed);
  }

  @Override
  public String text() {
    return choice.map(Choice::text).orElseGet(() -> texts().iterator().next());
  }
}
