package io.github.duizhao.collation;

import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Sigil;
import java.util.Optional;

/**
 * What stands in the book where witnesses differ, and why.
 *
 * @param taken the witness whose reading it is, or none if the editor emended it
 * @param words in which the editor decided, if this place is the only one they were about
 */
record Choice(String text, Optional<Sigil> taken, Localized reason, Optional<String> words) {

  /** A choice that the editor had no words for. */
  Choice(String text, Optional<Sigil> taken, Localized reason) {
    this(text, taken, reason, Optional.empty());
  }
}
