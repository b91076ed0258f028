/**
 * Reads a text of any common format, such as an EPUB or a Word document, as chapters in the model
 * of this program. Whatever is left out is listed. It neither pairs languages nor writes files.
 */
@NullMarked
package io.github.duizhao.document;

import org.jspecify.annotations.NullMarked;
