/**
 * Writes the website: a cover, one page for each section, and the assets they share. It writes
 * files below the output folder and never reads the book's sources.
 */
@NullMarked
package io.github.duizhao.render.site;

import org.jspecify.annotations.NullMarked;
