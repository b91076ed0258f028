package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Freshness;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what an edition shows of a text. */
record Sides(Edition edition, Languages languages, MissingTranslation missing) {

  /** One side or two, the original first; none if the text is left out. */
  List<Side> of(Bitext text) {
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
    }
    boolean withdrawn = text.freshness() == Freshness.STALE;
    boolean stands =
        (withdrawn || missing != MissingTranslation.OMIT)
            && text.original().language().equals(languages.original());
    return stands
        ? Optional.of(new Side(Side.Role.UNTRANSLATED, text.original().withoutRemarks()))
        : Optional.empty();
  }
}
