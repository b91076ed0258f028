package io.github.duizhao.source;

import io.github.duizhao.model.Language;
import java.util.List;

/**
 * What the editor says about a witness.
 *
 * @param language of the text
 * @param furniture what belongs to the page
 * @param headings forms of headings that are not known here
 * @param supplied headings that the witness lacks, in the order of the book
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

  /** A plan without any peculiarity. */
  public static SourcePlan of(Language language) {
    return new SourcePlan(language, List.of(), List.of(), List.of());
  }
}
