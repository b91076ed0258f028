package io.github.duizhao.render.epub;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.publication.Publication;
import java.util.List;

/** The imprint: what the book says about itself, once in each language, and nothing more. */
public record Imprint(EpubFrame frame, List<EpubLabel> heading, List<Facts> sides) {

  public Imprint {
    heading = List.copyOf(heading);
    sides = List.copyOf(sides);
  }

  /** All that is said in one language. */
  public record Facts(EpubLabel title, List<Fact> facts) {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One line.
   *
   * @param term for example {@code Rights}
   * @param link where the value leads, or empty
   */
  public record Fact(EpubLabel term, EpubLabel value, String link) {}

  static Imprint of(Publication publication, InterfaceWords words, EpubLabels labels) {
    List<Facts> sides =
        publication.edition().languages().stream()
            .map(language -> new ImprintFacts(publication, words, labels, language).facts())
            .toList();
    List<EpubLabel> heading = labels.word("imprint");
    return new Imprint(EpubFrame.of(publication, heading, "frontmatter"), heading, sides);
  }
}
