package io.github.duizhao.render.pdf;

import io.github.duizhao.publication.Layout;

/**
 * How a PDF is set.
 *
 * @param layout of the bilingual edition; the other editions have one layout only
 */
public record PdfOptions(PageSize page, Layout layout) {}
