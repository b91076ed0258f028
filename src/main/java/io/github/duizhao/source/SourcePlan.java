package io.github.duizhao.source;

import io.github.duizhao.model.Language;
import java.util.List;

/**
 * The editor's settings for reading witnesses.
 *
 * @param language of the text
 * @param furniture text that belongs to the page
 * @param headings forms of headings that are not built in
 * @param supplied headings that are missing in the witnesses, in the order of the book
 */
public record SourcePlan(
    Language language,
    List<PageFurniture> furniture,
    List<HeadingForm> headings,
    List<SuppliedHeading> supplied) {

  public SourcePlan {
    furniture = List.copyOf(furniture);
    headings = List.copyOf(headings);
    supplied = List.copyOf(supplied);
  }

  /** A plan without special settings. */
  public static SourcePlan of(Language language) {
    return new SourcePlan(language, List.of(), List.of(), List.of());
  }
}
