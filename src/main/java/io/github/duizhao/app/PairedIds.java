package io.github.duizhao.app;

import io.github.duizhao.markdown.IdWriter;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids for the blocks of two files, so that a block and its translation have the same one.
 *
 * @param originals an id for each block of the original, in reading order
 * @param translations an id for each block of the translation, in reading order
 */
record PairedIds(List<SegmentId> originals, List<SegmentId> translations) {
  PairedIds {
    originals = List.copyOf(originals);
    translations = List.copyOf(translations);
  }

  /** The ids of a file without a translation. */
  static Optional<PairedIds> of(IdWriter file) {
    return Optional.of(new PairedIds(file.ids(), List.of())).filter(PairedIds::isUnique);
  }

  /**
   * The ids of two files. Ids that are written stay; a block without one gets that of its
   * counterpart, or one by position. Blocks whose ids are written in both files divide the files,
   * and between two of them, blocks are paired by position.
   *
   * @return empty if that does not pair all blocks without ids, or would give an id to two blocks
   */
  static Optional<PairedIds> of(IdWriter original, IdWriter translation) {
    List<SegmentId> ours = new ArrayList<>(original.ids());
    List<SegmentId> theirs = new ArrayList<>(translation.ids());
    Map<SegmentId, Integer> written = new HashMap<>();
    for (int j = 0; j < theirs.size(); j++) {
      if (translation.isWritten(j)) {
        written.putIfAbsent(theirs.get(j), j);
      }
    }
    int from = 0;
    int fromThere = 0;
    for (int i = 0; i <= ours.size(); i++) {
      boolean isEnd = i == ours.size();
      Integer to = isEnd ? Integer.valueOf(theirs.size()) : written.get(ours.get(i));
      if (to == null || (!isEnd && !original.isWritten(i))) {
        continue;
      }
      if (to < fromThere) {
        return Optional.empty();
      }
      boolean hasUnmarked = false;
      for (int k = from; k < i; k++) {
        hasUnmarked |= !original.isWritten(k);
      }
      for (int k = fromThere; k < to; k++) {
        hasUnmarked |= !translation.isWritten(k);
      }
      if (hasUnmarked && i - from != to - fromThere) {
        return Optional.empty();
      }
      for (int k = 0; hasUnmarked && k < i - from; k++) {
        int here = from + k;
        int there = fromThere + k;
        if (!translation.isWritten(there)) {
          theirs.set(there, ours.get(here));
        } else if (!original.isWritten(here)) {
          ours.set(here, theirs.get(there));
        } else {
          // two blocks with different ids, so that the counts are equal by chance
          return Optional.empty();
        }
      }
      from = i + 1;
      fromThere = to + 1;
    }
    return Optional.of(new PairedIds(ours, theirs)).filter(PairedIds::isUnique);
  }

  private boolean isUnique() {
    return new HashSet<>(originals).size() == originals.size()
        && new HashSet<>(translations).size() == translations.size();
  }
}
