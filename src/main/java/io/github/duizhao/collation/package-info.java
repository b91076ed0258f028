/**
 * Collation: puts the witnesses of one text in order, joins them into one text and lists every
 * place where they differ. It leaves to the editor what only an editor can decide, and reports what
 * it cannot place.
 */
@NullMarked
package io.github.duizhao.collation;

import org.jspecify.annotations.NullMarked;
