/**
 * Reads the Markdown file of a section into the model and writes it back. Only this package uses
 * flexmark, and it never reads a second file.
 */
@NullMarked
package io.github.duizhao.markdown;

import org.jspecify.annotations.NullMarked;
