/**
 * Turns raw witness text into numbered sections: reads lines, removes page furniture, joins lines
 * to headings and whole paragraphs, and these to sections. It writes nothing and has nothing
 * specific to one book or newspaper: that comes in as patterns.
 */
@NullMarked
package io.github.duizhao.source;

import org.jspecify.annotations.NullMarked;
