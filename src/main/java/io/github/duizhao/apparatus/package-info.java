/**
 * Puts the apparatus into the text of a book: marks where the witnesses differ and where one of
 * them begins or ends. It does not compare witnesses, and does not decide what a mark looks like.
 */
@NullMarked
package io.github.duizhao.apparatus;

import org.jspecify.annotations.NullMarked;
