package io.github.duizhao.config;

import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.PageSize;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How PDFs are set; {@code pdf} in book.yml.
 *
 * @param layouts one or both, parallel first
 */
public record PdfConfig(PageSize page, Set<Layout> layouts) {

  /**
   * @throws IllegalArgumentException if there is no layout
   */
  public PdfConfig {
    if (layouts.isEmpty()) {
      throw new IllegalArgumentException("layouts must not be empty");
    }
    layouts = Collections.unmodifiableSet(EnumSet.copyOf(layouts));
  }
}
