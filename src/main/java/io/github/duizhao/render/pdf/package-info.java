/**
 * Renders a publication as one tagged PDF for print and archiving. Fetches nothing, and is
 * independent of the website and the EPUB.
 */
@NullMarked
package io.github.duizhao.render.pdf;

import org.jspecify.annotations.NullMarked;
