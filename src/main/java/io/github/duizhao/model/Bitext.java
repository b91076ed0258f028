package io.github.duizhao.model;

import java.util.Optional;

/**
 * A text and, once aligned, its translation. Before alignment the only text is in {@code original},
 * whichever language its file is in.
 *
 * @param freshness {@code STALE} if the translation was made from an earlier original; if it is
 *     then empty, the book does not show stale translations; {@code OMITTED} if the translator left
 *     the text out on purpose
 */
public record Bitext(Phrase original, Optional<Phrase> translation, Freshness freshness) {

  /** A text and its translation, not known to be stale. */
  public Bitext(Phrase original, Optional<Phrase> translation) {
    this(original, translation, Freshness.CURRENT);
  }

  /** A text without a translation. */
  public static Bitext of(Phrase original) {
    return new Bitext(original, Optional.empty());
  }

  /** Whether it has no translation on purpose. */
  public boolean isOmitted() {
    return freshness == Freshness.OMITTED && translation.isEmpty();
  }

  /** The phrase in that language, if there is one. */
  public Optional<Phrase> in(Language language) {
    return original.language().equals(language)
        ? Optional.of(original)
        : translation.filter(phrase -> phrase.language().equals(language));
  }
}
