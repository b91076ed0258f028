/**
 * The website: a cover, one page for each section, and what they all share. It writes files below
 * the context's folder and never reads the book's sources.
 */
@NullMarked
package io.github.duizhao.render.site;

import org.jspecify.annotations.NullMarked;
