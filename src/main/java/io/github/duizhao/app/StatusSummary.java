package io.github.duizhao.app;

import io.github.duizhao.evidence.PairProof;
import io.github.duizhao.model.Languages;
import io.github.duizhao.status.BookStatus;
import io.github.duizhao.status.SectionStatus;
import java.util.List;

/**
 * The status of a translation, and what was recorded just now.
 *
 * @param status the status after recording
 * @param proof what the texts say about the pairs
 * @param changed how many lines of the record are new or changed
 * @param dropped the ids whose lines were dropped because the book no longer has them
 * @param kept how many units the request wanted to omit although they are translated; they were not
 *     recorded
 */
public record StatusSummary(
    Languages languages,
    BookStatus status,
    PairProof proof,
    int changed,
    List<String> dropped,
    int kept) {

  public StatusSummary {
    dropped = List.copyOf(dropped);
  }

  /**
   * The pairs of a section or of the book, by what is known about them.
   *
   * @param pairs that were judged
   * @param supported by the evidence in the texts
   * @param doubtful if nobody reviewed or confirmed them
   * @param byPerson reviewed by a person whose name is recorded
   */
  public record Proof(int pairs, int supported, int doubtful, int byPerson) {}

  /** The pairs among some units. */
  public Proof proof(List<SectionStatus.Entry> entries) {
    int pairs = 0;
    int supported = 0;
    int doubtful = 0;
    int byPerson = 0;
    for (SectionStatus.Entry entry : entries) {
      String id = entry.unit().id();
      if (entry.unit().translation().isPresent() && proof.certainty().containsKey(id)) {
        pairs++;
        supported += proof.isSupported(id) ? 1 : 0;
        byPerson += entry.isReviewedByPerson() ? 1 : 0;
        doubtful += isDoubtful(entry) ? 1 : 0;
      }
    }
    return new Proof(pairs, supported, doubtful, byPerson);
  }

  /** Whether a pair has weak evidence and no person has reviewed it. */
  public boolean isDoubtful(SectionStatus.Entry entry) {
    return entry.unit().translation().isPresent()
        && proof.isDoubtful(entry.unit().id())
        && !entry.isReviewedByPerson();
  }

  /** All units of the book. */
  public List<SectionStatus.Entry> entries() {
    return status.sections().stream().flatMap(section -> section.entries().stream()).toList();
  }
}
