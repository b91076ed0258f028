package io.github.duizhao.config;

import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.PageSize;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Settings of PDFs; {@code pdf} in book.yml.
 *
 * @param layouts one or both, parallel first
 */
public record PdfConfig(PageSize page, Set<Layout> layouts) {

  /**
   * @throws IllegalArgumentException if layouts is empty
   */
  public PdfConfig {
    if (layouts.isEmpty()) {
      throw new IllegalArgumentException("layouts must not be empty");
    }
    layouts = Collections.unmodifiableSet(EnumSet.copyOf(layouts));
  }
}
