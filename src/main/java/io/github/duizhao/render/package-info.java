/**
 * The common base of the output formats: {@link io.github.duizhao.render.OutputFormat} with its
 * request and context, fonts, and threads. Formats write their files with {@link
 * io.github.duizhao.render.RenderContext#write}, into a folder that package {@code app} chooses.
 * Each format is a separate package below this one, and none of them uses another.
 */
@NullMarked
package io.github.duizhao.render;

import org.jspecify.annotations.NullMarked;
