package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Publication;
import java.util.List;

/**
 * What every file of the book has around its content.
 *
 * @param lang the language that the file as a whole declares
 * @param title of the file, in that language
 * @param matter where it stands in the book: {@code frontmatter}, {@code bodymatter} or {@code
 *     backmatter}
 * @param edition the class that the style sheet knows the edition by
 */
public record EpubFrame(String lang, String title, String matter, String edition) {

  /** The frame of a file that bears these titles. */
  static EpubFrame of(Publication publication, List<EpubLabel> titles, String matter) {
    EpubLabel title = titles.get(0);
    String edition = publication.edition().isBilingual() ? "bilingual" : "monolingual";
    return new EpubFrame(title.lang(), EpubLabels.withoutBreaks(title.text()), matter, edition);
  }
}
