package io.github.duizhao.config;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.Variant;
import java.util.List;

/**
 * The result of comparing the witnesses, as import recorded it: {@code content/apparatus.yml} and
 * {@code content/extents.yml}, in the order of the files.
 */
public record ApparatusConfig(List<Located<Variant>> variants, List<Located<Extent>> extents) {

  public ApparatusConfig {
    variants = List.copyOf(variants);
    extents = List.copyOf(extents);
  }
}
