package io.github.duizhao.render.epub;

import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import java.util.List;
import java.util.Optional;

/** Says what the book is: EPUB 3.3, section 5.5, and EPUB Accessibility 1.1. */
final class PackageMetadata {
  static final String IDENTIFIER = "uid";
  private static final String CONFORMS = "conformance";

  private final Publication publication;
  private final Metadata metadata;
  private final EpubLabels labels;
  private final MetaList list;

  private PackageMetadata(Publication publication, EpubLabels labels) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.labels = labels;
    this.list = new MetaList(publication.edition().mainLanguage());
  }

  static List<Meta> of(Publication publication, EpubLabels labels) {
    PackageMetadata metadata = new PackageMetadata(publication, labels);
    metadata.identity();
    metadata.titles();
    metadata.contributors();
    metadata.publishing();
    metadata.accessibility();
    return metadata.list.toList();
  }

  private void identity() {
    list.identifier(IDENTIFIER, Identifier.of(publication));
    list.property("dcterms:modified", metadata.modified() + "T00:00:00Z");
  }

  private void titles() {
    list.named("title", "title", metadata.title());
    list.refine("title", "title-type", "main");
    if (metadata.subtitle().isPresent()) {
      list.named("title", "subtitle", metadata.subtitle().get());
      list.refine("subtitle", "title-type", "subtitle");
    }
    ShownLanguages.of(publication).forEach(language -> list.dc("language", language.tag()));
  }

  private void contributors() {
    int number = 0;
    for (Contributor contributor : metadata.contributors()) {
      number++;
      boolean isAuthor = contributor.role() == Contributor.Role.AUTHOR;
      String id = "contributor-" + number;
      list.named(isAuthor ? "creator" : "contributor", id, contributor.name());
      list.role(id, contributor.role().code());
      contributor
          .fileAs()
          .map(text -> text.best(publication.edition().mainLanguage()))
          .ifPresent(text -> list.refine(id, "file-as", text));
    }
  }

  private void publishing() {
    metadata.publisher().ifPresent(text -> list.named("publisher", "publisher", text));
    list.dc("date", metadata.issued().toString());
    texts("description", metadata.description());
    int number = 0;
    for (Localized subject : metadata.subjects()) {
      number++;
      list.named("subject", "subject-" + number, subject);
    }
    metadata
        .source()
        .ifPresent(text -> labels.of(text).forEach(label -> list.dc("source", label.text())));
    texts("rights", metadata.rights());
  }

  private void texts(String name, Optional<Localized> text) {
    text.ifPresent(value -> list.texts(name, labels.of(value)));
  }

  /** No page list and no page features: there is no printed page to refer to. */
  private void accessibility() {
    list.property("dcterms:conformsTo", CONFORMS, "EPUB Accessibility 1.1 - WCAG 2.2 Level AA");
    list.refine(CONFORMS, "a11y:certifiedBy", "Duizhao");
    list.property("schema:accessMode", "textual");
    if (!publication.pictures().isEmpty()) {
      list.property("schema:accessMode", "visual");
    }
    list.property("schema:accessModeSufficient", "textual");
    for (String feature :
        List.of(
            "alternativeText",
            "ARIA",
            "displayTransformability",
            "readingOrder",
            "structuralNavigation",
            "tableOfContents",
            "unlocked")) {
      list.property("schema:accessibilityFeature", feature);
    }
    list.property("schema:accessibilityHazard", "none");
    labels
        .word("accessibility-summary")
        .forEach(label -> list.property("schema:accessibilitySummary", label));
  }
}
