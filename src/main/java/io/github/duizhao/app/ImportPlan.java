package io.github.duizhao.app;

import io.github.duizhao.config.FurnitureConfig;
import io.github.duizhao.config.ImportConfig;
import io.github.duizhao.model.Language;
import io.github.duizhao.source.HeadingForm;
import io.github.duizhao.source.PageFurniture;
import io.github.duizhao.source.SourcePlan;
import io.github.duizhao.source.SuppliedHeading;

/** Hands the editor's settings to the importer. */
final class ImportPlan {
  private ImportPlan() {}

  static SourcePlan of(ImportConfig config, Language original) {
    return new SourcePlan(
        original,
        config.furniture().stream()
            .map(it -> new PageFurniture(it.pattern(), it.means().map(ImportPlan::of), it.origin()))
            .toList(),
        config.headings().stream()
            .map(it -> new HeadingForm(it.pattern(), it.rank(), it.origin()))
            .toList(),
        config.supplied().stream()
            .map(it -> new SuppliedHeading(it.heading(), it.title(), it.in(), it.origin()))
            .toList());
  }

  private static PageFurniture.Meaning of(FurnitureConfig.Meaning meaning) {
    return switch (meaning) {
      case CONTINUED_FROM -> PageFurniture.Meaning.CONTINUED_FROM;
      case CONTINUED_ON -> PageFurniture.Meaning.CONTINUED_ON;
    };
  }
}
