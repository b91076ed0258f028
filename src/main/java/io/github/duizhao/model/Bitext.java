package io.github.duizhao.model;

import java.util.Optional;

/**
 * A text and its translation. Before alignment, and where no translation was written, there is only
 * the original.
 *
 * @param freshness stale where the translation was made from an earlier text of the original; if
 *     there is no translation then, it has been withdrawn for that
 */
public record Bitext(Phrase original, Optional<Phrase> translation, Freshness freshness) {

  /** A text and its translation, of which nobody knows that it is stale. */
  public Bitext(Phrase original, Optional<Phrase> translation) {
    this(original, translation, Freshness.CURRENT);
  }

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
