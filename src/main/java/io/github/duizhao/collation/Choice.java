package io.github.duizhao.collation;

import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Sigil;
import java.util.Optional;

/**
 * What stands in the book where witnesses differ, and why.
 *
 * @param taken the witness whose reading it is, or none if the editor emended it
 */
record Choice(String text, Optional<Sigil> taken, Localized reason) {}
