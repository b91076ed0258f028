package io.github.duizhao.document;

import io.github.duizhao.model.SectionText;

/**
 * A chapter of a text.
 *
 * @param depth 1 for a chapter or part at the top, 2 for one inside the last of depth 1, and so on
 * @param text its title, blocks and notes. Ids are unique in the document: {@code c3} for the third
 *     chapter in the list, {@code c3-p1} for its first block, {@code c3-n1} for its first note. A
 *     link inside the document has the id of a block or chapter as its target, {@code #c3-p1}. If
 *     the text has no title of its own, the title has no characters
 */
public record Chapter(int depth, SectionText text) {}
