package io.github.duizhao.render.epub;

/**
 * A remark of the apparatus at the end of its page.
 *
 * @param texts its paragraphs, as XHTML
 * @param backlink the way back to its mark
 */
public record RemarkText(String id, String letter, String texts, NoteText.Backlink backlink) {}
