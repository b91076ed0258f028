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
 * The page that describes the witnesses and lists all remarks: a section at the end of the book,
 * which has a title and no blocks. {@link PageRenderer} fills it.
 */
public final class ApparatusSection {
  private static final String NAME = "apparatus";

  private ApparatusSection() {}

  /**
   * The section, titled in both languages.
   *
   * @param file what it is made from
   */
  public static Section of(Words words, Languages languages, String file) {
    return new Section(
        new SectionId(NAME),
        Section.Kind.APPARATUS,
        NAME,
        new Bitext(
            title(words, languages.original()), Optional.of(title(words, languages.translation()))),
        List.of(),
        List.of(),
        languages.both(),
        new Origin(file, 1));
  }

  /** A language that has no words of its own is served in another. */
  private static Phrase title(Words words, Language language) {
    Words.Word word = words.word(NAME, language);
    Inline text = new Inline.Text(word.text());
    boolean own = word.language().primary().equals(language.primary());
    return new Phrase(
        language, List.of(own ? text : new Inline.Foreign(word.language(), List.of(text))));
  }
}
