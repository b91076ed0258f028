package io.github.duizhao.alignment;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Freshness;
import java.util.Set;

/**
 * The texts that the translator left out on purpose. They are not reported as missing.
 *
 * @param ids of segments, sections (for their headings) and notes
 * @param outdated the ids of texts whose original has changed since; readers see them as missing,
 *     and another rule reports them
 */
public record OmittedTexts(Set<String> ids, Set<String> outdated) {

  public OmittedTexts {
    ids = Set.copyOf(ids);
    outdated = Set.copyOf(outdated);
  }

  /** An instance for a book with a complete translation. */
  public static OmittedTexts none() {
    return new OmittedTexts(Set.of(), Set.of());
  }

  /** Whether a missing translation of this text was or is intended. */
  boolean explain(String id) {
    return ids.contains(id) || outdated.contains(id);
  }

  /** The freshness of a text without a translation; the given one if it was not left out. */
  Freshness freshness(String id, Freshness other) {
    return ids.contains(id) ? Freshness.OMITTED : other;
  }

  /** The text, marked if it was left out. */
  Bitext mark(String id, Bitext text) {
    return new Bitext(text.original(), text.translation(), freshness(id, text.freshness()));
  }
}
