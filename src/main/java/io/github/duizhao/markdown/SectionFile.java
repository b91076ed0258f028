package io.github.duizhao.markdown;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import java.util.Optional;

/**
 * The properties of a file that follow from its place in the book.
 *
 * @param path of its page, without extension, for example {@code chapter-05/section-01}
 * @param file relative to the folder of the book, for example {@code
 *     content/en/chapter-05/section-01.md}
 * @param title the title that SUMMARY.md gives it, for a file without one
 * @param isListed whether SUMMARY.md gives its place; then an id of its title can be an anchor, see
 *     {@link FilePrefix}
 * @param hasMath whether {@code $…$} is a formula
 */
public record SectionFile(
    SectionId id,
    Section.Kind kind,
    String path,
    Language language,
    String file,
    Optional<String> title,
    boolean isListed,
    boolean hasMath) {

  /** A file whose name gives its place. */
  public SectionFile(SectionId id, Section.Kind kind, String path, Language language, String file) {
    this(id, kind, path, language, file, Optional.empty(), false, false);
  }
}
