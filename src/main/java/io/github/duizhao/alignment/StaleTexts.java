package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.StaleTranslation;
import java.util.Optional;
import java.util.Set;

/**
 * The texts whose translation was made from an earlier original.
 *
 * @param ids of segments, sections (for their headings) and notes
 * @param treatment what the book shows for such translations
 */
public record StaleTexts(Set<String> ids, StaleTranslation treatment) {

  public StaleTexts {
    ids = Set.copyOf(ids);
  }

  /** An instance for a book without stale translations. */
  public static StaleTexts none() {
    return new StaleTexts(Set.of(), StaleTranslation.KEEP);
  }

  Freshness freshness(String id) {
    return ids.contains(id) ? Freshness.STALE : Freshness.CURRENT;
  }

  /** The translation; empty if it is stale and the book does not show stale ones. */
  <T> Optional<T> kept(String id, Optional<T> translation) {
    boolean withdrawn = treatment == StaleTranslation.SOURCE && ids.contains(id);
    return withdrawn ? Optional.empty() : translation;
  }

  Bitext join(String id, Phrase original, Optional<Phrase> translation) {
    return new Bitext(original, kept(id, translation), freshness(id));
  }
}
