package io.github.duizhao.glossary;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds terms that are missing in a translation. Not thread-safe. */
public final class TermTranslations {
  private final Inflection inflection;
  private final Map<Term, List<TermWording>> wordings = new HashMap<>();

  /** The translations of terms in a language. */
  public TermTranslations(List<Term> terms, Language language) {
    inflection = Inflection.of(language);
    for (Term term : terms) {
      wordings.put(
          term,
          term.translations().stream().map(text -> new TermWording(text, inflection)).toList());
    }
  }

  /**
   * The terms that a translation has neither in one of their wordings nor untranslated.
   *
   * @param found the terms in the original, with the wordings found there
   */
  public List<Term> missing(Map<Term, String> found, String translation) {
    List<Term> missing = new ArrayList<>();
    if (found.isEmpty()) {
      return missing;
    }
    TranslationText text = new TranslationText(translation, inflection);
    found.forEach(
        (term, wording) -> {
          if (Objects.requireNonNull(wordings.get(term)).stream().noneMatch(it -> it.isIn(text))
              && !text.folded().contains(Folded.of(wording))) {
            missing.add(term);
          }
        });
    return missing;
  }
}
