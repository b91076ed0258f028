package io.github.duizhao.render.site;

/**
 * A remark of the apparatus in the list at a page's end.
 *
 * @param letter as readers see it
 * @param texts its paragraphs as XHTML
 * @param back the way back to its mark
 */
public record RemarkItem(String id, String letter, String texts, NoteItem.Back back) {}
