/**
 * What site, PDF and EPUB have in common: a publication goes in, files come out. It knows none of
 * the three.
 */
@NullMarked
package io.github.duizhao.render;

import org.jspecify.annotations.NullMarked;
