/**
 * Collation: brings the witnesses of one text into its order, joins them to one text and lists
 * every place where they differ. It never decides what an editor has to decide, and never drops
 * what it cannot place.
 */
@NullMarked
package io.github.duizhao.collation;

import org.jspecify.annotations.NullMarked;
