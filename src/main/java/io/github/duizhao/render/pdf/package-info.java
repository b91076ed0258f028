/**
 * Sets a publication as one tagged PDF for print and archive. It fetches nothing and knows neither
 * the website nor the EPUB.
 */
@NullMarked
package io.github.duizhao.render.pdf;

import org.jspecify.annotations.NullMarked;
