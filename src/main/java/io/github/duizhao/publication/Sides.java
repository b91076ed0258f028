package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what an edition shows of a text or a note.
 *
 * @param missing what to show where a translation is missing
 */
public record Sides(Edition edition, Languages languages, MissingTranslation missing) {

  /** One side or two, the original first; none if the text is left out. */
  public List<Side> of(Bitext text) {
    List<Side> sides = new ArrayList<>(2);
    for (Language language : edition.languages()) {
      side(text, language).ifPresent(sides::add);
    }
    return sides;
  }

  private Optional<Side> side(Bitext text, Language language) {
    Optional<Phrase> phrase = text.in(language);
    if (phrase.isPresent()) {
      return Optional.of(
          language.equals(languages.original())
              ? new Side(Side.Role.ORIGINAL, phrase.get())
              : new Side(Side.Role.TRANSLATION, phrase.get(), text.freshness()));
    } else if (text.freshness() == Freshness.OMITTED) {
      return Optional.empty();
    }
    boolean withdrawn = text.freshness() == Freshness.STALE;
    boolean showsOriginal =
        (withdrawn || missing != MissingTranslation.OMIT)
            && text.original().language().equals(languages.original());
    return showsOriginal
        ? Optional.of(new Side(Side.Role.UNTRANSLATED, text.original().withoutRemarks()))
        : Optional.empty();
  }

  /**
   * A side for each paragraph of a note, the original's first. A note in one language only is shown
   * even if that is not a language of the edition.
   */
  public List<Side> of(Note note) {
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
