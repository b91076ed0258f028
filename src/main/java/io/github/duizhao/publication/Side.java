package io.github.duizhao.publication;

import io.github.duizhao.model.Phrase;

/** One text of a pair as an edition shows it. */
public record Side(Role role, Phrase phrase) {

  /** What the text is in its pair. */
  public enum Role {
    ORIGINAL,
    TRANSLATION,
    /** The original, standing where a translation should be. */
    UNTRANSLATED;

    /** Lower case, as class names use it. */
    public String cssClass() {
      return this == TRANSLATION ? "translation" : "original";
    }
  }
}
