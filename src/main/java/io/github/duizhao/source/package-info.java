/**
 * Raw witness text becomes numbered sections: lines are read, the page's furniture is taken out,
 * lines become headings and whole paragraphs, and these become sections. It writes nothing and
 * knows no book: what is peculiar to a paper or a book comes in as patterns.
 */
@NullMarked
package io.github.duizhao.source;

import org.jspecify.annotations.NullMarked;
