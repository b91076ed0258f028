package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;

/**
 * A reference to a note in the text.
 *
 * @param number the number shown to readers, counted from 1 on each page
 * @param language the language of the text that contains it
 * @param id the id of its mark, unique on the page, for backlinks
 * @param first whether it is the first reference to this note on the page
 */
public record NoteReference(Note note, int number, Language language, String id, boolean first) {}
