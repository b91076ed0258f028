package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;

/**
 * One call of a note from the text.
 *
 * @param number as readers see it, counted from 1 on each page
 * @param language of the text that calls
 * @param id the id of this mark, unique on its page, for backlinks
 * @param first whether the text has not called this note before on this page
 */
public record NoteReference(Note note, int number, Language language, String id, boolean first) {}
