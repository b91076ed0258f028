/**
 * Writes the website: a cover, one page for each section, and the assets they share. Its public
 * records are the models of the templates.
 */
@NullMarked
package io.github.duizhao.render.site;

import org.jspecify.annotations.NullMarked;
