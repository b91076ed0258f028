package io.github.duizhao.render.site;

import io.github.duizhao.model.SectionId;
import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contents of one edition by section. Safe for use by several threads. */
final class Outline {
  private final Map<SectionId, Entry> entries = new HashMap<>();

  Outline(Publication publication) {
    add(publication.contents());
  }

  private void add(List<Entry> lines) {
    for (Entry entry : lines) {
      entries.putIfAbsent(entry.section().id(), entry);
      add(entry.children());
    }
  }

  /** The line of a section, with the lines under it, if the edition has it. */
  Optional<Entry> entry(SectionId section) {
    return Optional.ofNullable(entries.get(section));
  }
}
