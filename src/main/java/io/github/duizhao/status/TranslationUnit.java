package io.github.duizhao.status;

import java.util.Optional;

/**
 * The smallest unit that is translated, accepted and reviewed: a segment, the heading of a section,
 * a table, a picture with its caption, or a note.
 *
 * @param id of the segment, section or note
 */
public record TranslationUnit(String id, Version original, Optional<Version> translation) {}
