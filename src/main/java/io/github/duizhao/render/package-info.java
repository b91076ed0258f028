/**
 * What all output formats share: {@link io.github.duizhao.render.OutputFormat} with its request and
 * context, fonts, and threads. Formats write their files through {@link
 * io.github.duizhao.render.RenderContext#write}, into a folder that package {@code app} chooses.
 * Each format is a package of its own below this one, and none of them uses another.
 */
@NullMarked
package io.github.duizhao.render;

import org.jspecify.annotations.NullMarked;
