package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import java.util.List;
import java.util.Optional;

/**
 * A section that nobody wrote: its name is its path, its id and the word that it is titled with.
 */
final class GeneratedSection {
  private GeneratedSection() {}

  static Section of(
      String name, Section.Kind kind, InterfaceWords words, Languages languages, String file) {
    return new Section(
        new SectionId(name),
        kind,
        name,
        new Bitext(
            title(name, words, languages.original()),
            Optional.of(title(name, words, languages.translation()))),
        List.of(),
        List.of(),
        languages.both(),
        new Origin(file, 1));
  }

  /** A language that has no words of its own is served in another. */
  private static Phrase title(String name, InterfaceWords words, Language language) {
    InterfaceWords.Word word = words.word(name, language);
    Inline text = new Inline.Text(word.text());
    boolean own = word.language().primary().equals(language.primary());
    return new Phrase(
        language, List.of(own ? text : new Inline.Foreign(word.language(), List.of(text))));
  }
}
