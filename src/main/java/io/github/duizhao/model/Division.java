package io.github.duizhao.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** A division of the body: a part, or a chapter that stands in none. */
public sealed interface Division permits Part, Chapter {

  /** The division's heading and its own paragraphs. */
  Section opening();

  /** The chapters in it: a part's own, or the chapter itself. */
  List<Chapter> chapters();

  /** The same division with each section replaced by what the function returns. */
  Division mapSections(UnaryOperator<Section> change);
}
