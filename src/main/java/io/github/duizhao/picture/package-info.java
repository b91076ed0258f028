/**
 * Checks picture files before they are published: their place, type and size, and whether they are
 * complete and safe. Does not change pictures.
 */
@NullMarked
package io.github.duizhao.picture;

import org.jspecify.annotations.NullMarked;
