package io.github.duizhao.collation;

import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading or paragraph of the joined text.
 *
 * @param id empty until the text is numbered
 * @param units of the joined text
 * @param passage as the joined text has it
 * @param runs that make up its text, in order
 */
record JoinedBlock(Optional<SegmentId> id, Range units, Passage passage, List<Run> runs) {

  JoinedBlock {
    runs = List.copyOf(runs);
  }

  JoinedBlock withId(SegmentId newId) {
    return new JoinedBlock(Optional.of(newId), units, passage, runs);
  }

  JoinedBlock withRuns(List<Run> newRuns) {
    return new JoinedBlock(id, units, passage, newRuns);
  }

  /** The same block with the runs from one index up to another replaced. */
  JoinedBlock withRuns(int from, int to, List<Run> others) {
    List<Run> changed = new ArrayList<>(runs.subList(0, from));
    changed.addAll(others);
    changed.addAll(runs.subList(to, runs.size()));
    return withRuns(changed);
  }

  boolean hasSites() {
    return runs.stream().anyMatch(VariantSite.class::isInstance);
  }

  /** The text in the book. */
  String text() {
    return Run.text(runs, 0, runs.size());
  }

  /** Its text in a witness, with the runs of the book for those that the witness does not have. */
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
