package io.github.duizhao.markdown;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;

/**
 * The properties of a file that follow from its path.
 *
 * @param path relative to the folder of the language, without extension, for example {@code
 *     chapter-05/section-01}
 * @param file relative to the folder of the book, for example {@code
 *     content/en/chapter-05/section-01.md}
 */
public record SectionFile(
    SectionId id, Section.Kind kind, String path, Language language, String file) {}
