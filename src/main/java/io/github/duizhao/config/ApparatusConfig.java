package io.github.duizhao.config;

import java.util.List;

/**
 * What import found when it compared the witnesses: {@code content/apparatus.yml} and {@code
 * content/extents.yml}, in the order of the files.
 */
public record ApparatusConfig(List<VariantConfig> variants, List<ExtentConfig> extents) {

  /** Copies the lists. */
  public ApparatusConfig {
    variants = List.copyOf(variants);
    extents = List.copyOf(extents);
  }
}
