package io.github.duizhao.render.epub;

import io.github.duizhao.html.Words;
import io.github.duizhao.publication.Publication;
import java.util.List;

/** The imprint: what the book says about itself, once in each language, and nothing more. */
public record Imprint(Frame frame, List<Label> heading, List<Facts> sides) {

  /** Copies the lists. */
  public Imprint {
    heading = List.copyOf(heading);
    sides = List.copyOf(sides);
  }

  /** All that is said in one language. */
  public record Facts(Label title, List<Fact> facts) {
    /** Copies the list. */
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
  public record Fact(Label term, Label value, String link) {}

  static Imprint of(Publication publication, Words words, Labels labels) {
    List<Facts> sides =
        publication.edition().languages().stream()
            .map(language -> new ImprintFacts(publication, words, labels, language).facts())
            .toList();
    List<Label> heading = labels.word("imprint");
    return new Imprint(Frame.of(publication, heading, "frontmatter"), heading, sides);
  }
}
