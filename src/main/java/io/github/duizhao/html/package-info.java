/**
 * Turns blocks into well-formed XHTML fragments, one markup for every medium, and wraps FreeMarker.
 * It writes no file and never decides an address.
 */
@NullMarked
package io.github.duizhao.html;

import org.jspecify.annotations.NullMarked;
