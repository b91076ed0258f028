/**
 * Writes a publication as EPUB 3.3: pages, navigation and package. Its public records are the
 * models of the templates.
 */
@NullMarked
package io.github.duizhao.render.epub;

import org.jspecify.annotations.NullMarked;
