/**
 * Turns raw witness text into numbered sections: reads lines, removes page furniture, joins lines
 * into headings and whole paragraphs, and these into sections. It writes nothing. What is specific
 * to one book or newspaper comes in as patterns.
 */
@NullMarked
package io.github.duizhao.source;

import org.jspecify.annotations.NullMarked;
