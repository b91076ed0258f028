package io.github.duizhao.collation;

import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Sigil;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A place in a block where witnesses differ.
 *
 * @param readings of each witness that has the passage, at least one; the first is the reading of
 *     the witness that the joined text follows there
 * @param choice among the readings, once it is made
 */
record VariantSite(int place, Map<Sigil, String> readings, Optional<Choice> choice) implements Run {

  /**
   * The text of the book at a site, and why.
   *
   * @param taken the witness whose reading it is, or none if the editor emended it
   * @param words that the editor's decision names, if this site is the only one in them
   */
  record Choice(String text, Optional<Sigil> taken, Localized reason, Optional<String> words) {

    /** A choice without a decision of the editor on exactly these words. */
    Choice(String text, Optional<Sigil> taken, Localized reason) {
      this(text, taken, reason, Optional.empty());
    }
  }

  /** Copies the readings and keeps their order. */
  VariantSite {
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
  }

  /** A site at which no choice is made yet. */
  VariantSite(int place, Map<Sigil, String> readings) {
    this(place, readings, Optional.empty());
  }

  VariantSite with(Choice made) {
    return new VariantSite(place, readings, Optional.of(made));
  }

  Collection<String> texts() {
    return readings.values();
  }

  Optional<String> of(Sigil witness) {
    return Optional.ofNullable(readings.get(witness));
  }

  /** The witness whose reading is preferred: the base, if it has one. */
  Sigil first() {
    return readings.keySet().iterator().next();
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

  /** The same site with every reading changed in the same way. */
  VariantSite with(UnaryOperator<String> change) {
    Map<Sigil, String> changed = new LinkedHashMap<>();
    readings.forEach((witness, reading) -> changed.put(witness, change.apply(reading)));
    return new VariantSite(place, changed);
  }

  @Override
  public String text() {
    return choice.map(Choice::text).orElseGet(() -> texts().iterator().next());
  }
}
