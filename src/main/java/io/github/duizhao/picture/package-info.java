/**
 * Looks through the files of pictures before anything shows them: where they are, what they are,
 * how large, whether they are whole and safe. It never decodes or changes a picture.
 */
@NullMarked
package io.github.duizhao.picture;

import org.jspecify.annotations.NullMarked;
