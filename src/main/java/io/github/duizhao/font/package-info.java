/**
 * Fonts of type: what they cover, and small ones cut from them for the web, the EPUB and the PDF.
 * It works on bytes alone and never opens a file, asks the system for a font or draws text.
 */
@NullMarked
package io.github.duizhao.font;

import org.jspecify.annotations.NullMarked;
