package io.github.duizhao.markdown;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;

/**
 * What a file's place in the book's folder says about it.
 *
 * @param path below the language's folder and without extension, for example {@code
 *     chapter-05/section-01}
 * @param file relative to the book's folder, for example {@code
 *     content/en/chapter-05/section-01.md}
 */
public record SectionFile(
    SectionId id, Section.Kind kind, String path, Language language, String file) {}
