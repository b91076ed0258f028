package io.github.duizhao.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** A division of the body: a part, or a chapter that does not belong to a part. */
public sealed interface Division permits Part, Chapter {

  /** The section with the division's heading and any paragraphs directly under it. */
  Section opening();

  /** The chapters of a part; for a chapter, the chapter itself. */
  List<Chapter> chapters();

  /** The same division with each section replaced by what the function returns. */
  Division mapSections(UnaryOperator<Section> change);
}
