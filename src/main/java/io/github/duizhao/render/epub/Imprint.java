package io.github.duizhao.render.epub;

import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  static Imprint of(Publication publication, Labels labels) {
    List<Facts> sides =
        publication.edition().languages().stream()
            .map(language -> facts(publication, labels, language))
            .toList();
    List<Label> heading = labels.word("imprint");
    return new Imprint(Frame.of(publication, heading, "frontmatter"), heading, sides);
  }

  private static Facts facts(Publication publication, Labels labels, Language language) {
    Metadata metadata = publication.book().metadata();
    List<Fact> facts = new ArrayList<>();
    Label title = labels.label(metadata.title(), language);
    facts.add(new Fact(labels.word("title", language), title, ""));
    add(facts, labels, language, "subtitle", metadata.subtitle());
    for (Contributor contributor : metadata.contributors()) {
      String key = "role-" + contributor.role().code();
      add(facts, labels, language, key, Optional.of(contributor.name()));
    }
    if (publication.edition().isBilingual()) {
      facts.add(new Fact(labels.word("edition", language), labels.word("bilingual", language), ""));
    }
    add(facts, labels, language, "publisher", metadata.publisher());
    String issued = metadata.issued().toString();
    facts.add(new Fact(labels.word("issued", language), labels.label(language, issued), ""));
    add(facts, labels, language, "source", metadata.source());
    add(facts, labels, language, "rights", metadata.rights());
    metadata.site().ifPresent(url -> facts.add(link(labels, language, "site", url)));
    metadata
        .contact()
        .ifPresent(
            text ->
                facts.add(
                    new Fact(labels.word("contact", language), labels.label(language, text), "")));
    return new Facts(title, facts);
  }

  private static void add(
      List<Fact> facts, Labels labels, Language language, String key, Optional<Localized> text) {
    text.ifPresent(
        value ->
            facts.add(new Fact(labels.word(key, language), labels.label(value, language), "")));
  }

  private static Fact link(Labels labels, Language language, String key, String url) {
    return new Fact(labels.word(key, language), labels.label(language, url), url);
  }
}
