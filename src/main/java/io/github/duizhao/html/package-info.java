/**
 * Renders pages to well-formed XHTML fragments, with the same markup for every medium, and wraps
 * FreeMarker. It writes no files and computes no addresses.
 */
@NullMarked
package io.github.duizhao.html;

import org.jspecify.annotations.NullMarked;
