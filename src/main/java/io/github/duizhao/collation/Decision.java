package io.github.duizhao.collation;

import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SegmentId;

/** What the editor has decided about the words of a segment or heading. */
public sealed interface Decision {

  SegmentId at();

  /** Why; readers see it. */
  Localized reason();

  /** Where the editor wrote it. */
  Origin origin();

  /**
   * Of the readings of the witnesses, the one that has these words.
   *
   * @param words as one of the witnesses has them, wide enough to be found once
   */
  record Take(SegmentId at, String words, Localized reason, Origin origin) implements Decision {}

  /**
   * Words that no witness has instead of those that stand there.
   *
   * @param words as they would stand, wide enough to be found once
   * @param to what is to stand instead; may be empty
   */
  record Emend(SegmentId at, String words, String to, Localized reason, Origin origin)
      implements Decision {}
}
