/**
 * Makes an EPUB 3.3 of a publication: its pages, its navigation, its package. It asks nothing of
 * the clock, the network or the fonts of the system, and knows neither site nor PDF.
 */
@NullMarked
package io.github.duizhao.render.epub;

import org.jspecify.annotations.NullMarked;
