package io.github.duizhao.glossary;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells which terms a translation lacks. Not for several threads. */
public final class Renderings {
  private final Inflection inflection;
  private final Map<Term, List<TermWording>> wordings = new HashMap<>();

  /** What those terms are in the translation's language. */
  public Renderings(List<Term> terms, Language language) {
    inflection = Inflection.of(language);
    for (Term term : terms) {
      wordings.put(
          term,
          term.translations().stream().map(text -> new TermWording(text, inflection)).toList());
    }
  }

  /**
   * Those terms that a text has in none of their wordings. Where the original's own wording stands,
   * quoted or left untranslated, the term is not lacking.
   *
   * @param found terms of the glossary and the wordings in the original
   */
  public List<Term> lacking(Map<Term, String> found, String translation) {
    List<Term> lacking = new ArrayList<>();
    if (found.isEmpty()) {
      return lacking;
    }
    WordText text = new WordText(translation, inflection);
    found.forEach(
        (term, wording) -> {
          if (Objects.requireNonNull(wordings.get(term)).stream().noneMatch(it -> it.isIn(text))
              && !text.folded().contains(Folded.of(wording))) {
            lacking.add(term);
          }
        });
    return lacking;
  }
}
