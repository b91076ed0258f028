/**
 * Renders pages as well-formed XHTML fragments, with the same markup for every medium, and fills
 * FreeMarker templates. It writes no files and computes no addresses.
 */
@NullMarked
package io.github.duizhao.html;

import org.jspecify.annotations.NullMarked;
