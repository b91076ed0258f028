package io.github.duizhao.model;

import java.util.Optional;

/**
 * A text and its translation. Before alignment, and where no translation was written, there is only
 * the original.
 */
public record Bitext(Phrase original, Optional<Phrase> translation) {

  /** A text without a translation. */
  public static Bitext of(Phrase original) {
    return new Bitext(original, Optional.empty());
  }

  /** The phrase in that language, if there is one. */
  public Optional<Phrase> in(Language language) {
    return original.language().equals(language)
        ? Optional.of(original)
        : translation.filter(phrase -> phrase.language().equals(language));
  }
}
