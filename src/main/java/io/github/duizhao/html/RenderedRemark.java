package io.github.duizhao.html;

/**
 * A remark of the apparatus at the end of its page.
 *
 * @param letter the letter shown to readers
 * @param texts its paragraphs, as XHTML
 * @param backlink the link back to its mark
 */
public record RenderedRemark(
    String id, String letter, String texts, RenderedNote.Backlink backlink) {}
