package io.github.duizhao.render.epub;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the languages that a publication's text is in. */
final class ShownLanguages {
  private ShownLanguages() {}

  /** The edition's own languages, then the language of what stands in it untranslated. */
  static List<Language> of(Publication publication) {
    Set<Language> languages = new LinkedHashSet<>(publication.edition().languages());
    for (Page page : publication.pages()) {
      sides(publication, page).map(side -> side.phrase().language()).forEach(languages::add);
    }
    return new ArrayList<>(languages);
  }

  private static Stream<Side> sides(Publication publication, Page page) {
    Stream<Side> title = publication.titleSides(page.section()).stream();
    Stream<Side> blocks =
        Block.texts(page.section().blocks())
            .filter(LocatedText::isShown)
            .flatMap(text -> publication.sides(text.text()).stream());
    Stream<Side> notes = page.notes().stream().flatMap(note -> publication.sides(note).stream());
    return Stream.of(title, blocks, notes).flatMap(sides -> sides);
  }
}
