package io.github.duizhao.publication;

import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides what an edition shows of a note. A note may exist in one language only; where that is not
 * the edition's, it stands there all the same.
 */
record NoteSides(Edition edition, Languages languages) {

  /** A side for each paragraph, the original's first. */
  List<Side> of(Note note) {
    List<Side> sides =
        Stream.concat(note.original().stream(), note.translation().stream())
            .map(phrase -> side(phrase, note))
            .toList();
    List<Side> shown =
        sides.stream().filter(s -> edition.languages().contains(s.phrase().language())).toList();
    return shown.isEmpty() ? sides : shown;
  }

  private Side side(Phrase phrase, Note note) {
    if (!phrase.language().equals(languages.original())) {
      return new Side(Side.Role.TRANSLATION, phrase, note.freshness());
    }
    boolean withdrawn = note.freshness() == Freshness.STALE && note.translation().isEmpty();
    return withdrawn && edition.languages().contains(languages.translation())
        ? new Side(Side.Role.UNTRANSLATED, phrase)
        : new Side(Side.Role.ORIGINAL, phrase);
  }
}
