package io.github.duizhao.html;

import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Section;

/**
 * The page that describes the witnesses and lists all remarks: a section at the end of the book,
 * which has a title and no blocks. {@link PageRenderer} fills it.
 */
public final class ApparatusSection {
  private ApparatusSection() {}

  /**
   * The section, titled in both languages.
   *
   * @param file what it is made from
   */
  public static Section of(InterfaceWords words, Languages languages, String file) {
    return GeneratedSection.of("apparatus", Section.Kind.APPARATUS, words, languages, file);
  }
}
