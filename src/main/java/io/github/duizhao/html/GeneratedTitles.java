package io.github.duizhao.html;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.publication.GeneratedPage;
import java.util.List;
import java.util.Optional;

/** The titles of generated pages: interface words in the languages of a book. */
public record GeneratedTitles(InterfaceWords words, Languages languages) {

  /**
   * The title of one page.
   *
   * @throws TemplateFault if the book's own interface words are faulty
   */
  public Bitext of(GeneratedPage page) {
    return new Bitext(
        title(page, languages.original()), Optional.of(title(page, languages.translation())));
  }

  /** If the theme has no words in the language, the title is in another, and marked as such. */
  private Phrase title(GeneratedPage page, Language language) {
    InterfaceWords.Word word = words.word(page.id(), language);
    Inline text = new Inline.Text(word.text());
    boolean own = word.language().primary().equals(language.primary());
    return new Phrase(
        language, List.of(own ? text : new Inline.Foreign(word.language(), List.of(text))));
  }
}
