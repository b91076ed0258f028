package io.github.duizhao.model;

import java.util.List;

/** A division of the body: a part, or a chapter that stands in none. */
public sealed interface Division permits Part, Chapter {

  /** The division's heading and its own paragraphs. */
  Section opening();

  /** The chapters in it: a part's own, or the chapter itself. */
  List<Chapter> chapters();
}
