/**
 * Markdown on one side, the model on the other: reads a section's file into values and writes
 * values back. It alone knows flexmark, and it never looks at a second file.
 */
@NullMarked
package io.github.duizhao.markdown;

import org.jspecify.annotations.NullMarked;
