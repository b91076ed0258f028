package io.github.duizhao.config;

import io.github.duizhao.model.Decision;
import io.github.duizhao.source.HeadingForm;
import io.github.duizhao.source.PageFurniture;
import io.github.duizhao.source.SuppliedHeading;
import java.util.List;

/**
 * How import makes the text of the original from witnesses: {@code content/import.yml}.
 *
 * @param witnesses at least one, exactly one of them the base
 * @param coverage the minimum share of a witness's characters that must become text, 0 to 1
 * @param furniture text that belongs to the page and not to the book
 * @param headings forms of headings that are not built in
 * @param supplied headings that the editor adds, in the order of the file
 * @param decisions about the words of the text, in the order of the file
 */
public record ImportConfig(
    List<WitnessConfig> witnesses,
    double coverage,
    List<PageFurniture> furniture,
    List<HeadingForm> headings,
    List<SuppliedHeading> supplied,
    List<Decision> decisions) {

  /**
   * @throws IllegalArgumentException if not exactly one witness is the base, or the coverage is not
   *     from 0 to 1
   */
  public ImportConfig {
    witnesses = List.copyOf(witnesses);
    furniture = List.copyOf(furniture);
    headings = List.copyOf(headings);
    supplied = List.copyOf(supplied);
    decisions = List.copyOf(decisions);
    if (witnesses.stream().filter(WitnessConfig::base).count() != 1) {
      throw new IllegalArgumentException("witnesses must have exactly one base, were " + witnesses);
    }
    if (!(coverage >= 0 && coverage <= 1)) {
      throw new IllegalArgumentException("coverage must be 0 to 1, was " + coverage);
    }
  }
}
