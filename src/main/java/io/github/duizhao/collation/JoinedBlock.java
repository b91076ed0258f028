package io.github.duizhao.collation;

import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A heading or paragraph of the joined text as runs, before it has an id. */
final class JoinedBlock {
  private final Range units;
  private final Passage passage;
  private final List<Run> runs;
  private final List<Integer> places;

  /**
   * @param units of the joined text
   * @param passage as the joined text gives it
   * @param runs that make up its text
   * @param places the unit of the joined text that each run begins at
   */
  JoinedBlock(Range units, Passage passage, List<Run> runs, List<Integer> places) {
    this.units = units;
    this.passage = passage;
    this.runs = new ArrayList<>(runs);
    this.places = new ArrayList<>(places);
  }

  Range units() {
    return units;
  }

  Passage passage() {
    return passage;
  }

  /** In order; the list may be changed, its text with it. */
  List<Run> runs() {
    return runs;
  }

  /** The unit of the joined text that a run begins at. */
  int place(int run) {
    return places.get(run);
  }

  List<VariantSite> sites() {
    return runs.stream()
        .filter(VariantSite.class::isInstance)
        .map(VariantSite.class::cast)
        .toList();
  }

  /** Replaces some runs by others that begin where the first of them did. */
  void replace(int from, int to, List<Run> others) {
    int place = places.get(from);
    runs.subList(from, to).clear();
    places.subList(from, to).clear();
    runs.addAll(from, others);
    for (int i = 0; i < others.size(); i++) {
      places.add(from, place);
    }
  }

  /** As it stands in the book. */
  String text() {
    return text(0, runs.size());
  }

  /** The text of some runs as it stands in the book. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    runs.subList(from, to).forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** At least so many characters before a run, or all. */
  String before(int run, int length) {
    int from = run;
    for (int have = 0; from > 0 && have < length; from--) {
      have += runs.get(from - 1).text().length();
    }
    return text(from, run);
  }

  /** At least so many characters behind a run, or all. */
  String after(int run, int length) {
    int to = run + 1;
    for (int have = 0; to < runs.size() && have < length; to++) {
      have += runs.get(to).text().length();
    }
    return text(run + 1, to);
  }

  /** As a witness has it, or the book where it lacks the passage. */
  String text(Sigil witness) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(reading(run, witness)));
    return text.toString();
  }

  static String reading(Run run, Sigil witness) {
    Optional<String> own = run instanceof VariantSite site ? site.of(witness) : Optional.empty();
    return own.orElseGet(run::text);
  }
}
