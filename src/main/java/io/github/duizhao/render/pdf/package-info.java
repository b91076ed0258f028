/** Renders a publication as a tagged PDF for print and archiving. */
@NullMarked
package io.github.duizhao.render.pdf;

import org.jspecify.annotations.NullMarked;
